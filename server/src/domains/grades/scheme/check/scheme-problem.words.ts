import type { Text } from '../../../../shared/words/text.ts';
import { FRAME_PROBLEMS } from '../../../schemes/index.ts';

/**
 * What can be wrong with the document of a grade scheme, in both languages; `{x}` is a parameter of the problem. `NOTE`: it holds nothing back, but
 * somebody should know, such as a cell that is not published.
 */
export const SCHEME_PROBLEMS = {
  ...FRAME_PROBLEMS,
  POST_UNKNOWN: { zh: '没有代码为“{post}”的岗位', en: 'There is no post "{post}"' },
  LADDER_UNKNOWN: { zh: '没有代码为“{ladder}”的等级序列', en: 'There is no ladder "{ladder}"' },
  GIVEN_UNKNOWN: { zh: '没有代码为“{given}”的认定项目', en: 'There is no given value "{given}"' },
  GRADES_REVERSED: { zh: '最低等级高于最高等级', en: 'The lowest grade is above the highest' },
  POST_REVERSED: { zh: '岗位的最低等级高于最高等级', en: "The post's lowest grade is above its highest" },
  POST_OUTSIDE_GRADES: {
    zh: '超出等级范围 {lowest} 至 {highest}',
    en: 'Outside the grades {lowest} to {highest}',
  },
  START_OUTSIDE_POST: {
    zh: '起点等级不在岗位的 {min} 至 {max} 之内',
    en: "The start lies outside the post's {min} to {max}",
  },
  START_NOT_PUBLISHED: {
    zh: '起点等级未公布，任此岗者的等级无法计算',
    en: 'No start is published; grades of this post cannot be computed',
  },
  RANK_TWICE: { zh: '与“{post}”的层次相同，无法判断就高', en: 'Ranks like "{post}": which is higher cannot be told' },
  DUTY_TWICE: { zh: '“{duty}”已属于岗位“{post}”', en: '"{duty}" belongs to post "{post}" already' },
  DUTY_WITHOUT_POST: {
    zh: '没有岗位包含这些职务：{duties}；任此职者无法定级',
    en: 'No post has these duties: {duties}; who holds one gets no grade',
  },
  POST_WITHOUT_DUTIES: { zh: '没有任何职务属于这个岗位', en: 'No duty belongs to this post' },
  LADDER_REVERSED: { zh: '首档高于末档', en: 'The first step is above the last' },
  LADDER_OUTSIDE_GRADES: {
    zh: '主序列超出等级范围 {lowest} 至 {highest}',
    en: 'The main ladder leaves the grades {lowest} to {highest}',
  },
  STEP_NOT_WHOLE: { zh: '档次和等级应为整数', en: 'Steps and grades are whole numbers' },
  LADDER_CYCLE: { zh: '序列互相引用：{ladders}', en: 'Ladders refer to one another in a circle: {ladders}' },
  LADDER_UNUSED: {
    zh: '既不是主序列，也没有表引用它',
    en: 'Neither the main ladder nor looked up by any table',
  },
  DISTRICT_CLASS_MISSING: {
    zh: '表按地区类别查，须填写地区类别',
    en: "A table looks up the district's class, which is not given",
  },
  CAP_MISSING: { zh: '限额相加须写明上限', en: 'A sum up to a limit needs the limit' },
  CAP_NOT_USED: { zh: '只有限额相加才有上限', en: 'Only a sum up to a limit has one' },
  BASE_DATE_MISSING: { zh: '自基准日起算的，须写明基准日', en: 'Counting from a base date needs the base date' },
  BASE_DATE_NOT_USED: { zh: '不自基准日起算的，不写基准日', en: 'Only counting from a base date has one' },
  PART_WITHIN_WHOLE: {
    zh: '折算计入的范围须比全部计入的范围大',
    en: 'What is added in part reaches no further than what is added in full',
  },
  RESULT_MISSING: { zh: '缺少考核结果“{result}”', en: 'The assessment result "{result}" is missing' },
  NAMES_MISSING: { zh: '其他证书须写明名称', en: 'Other certificates need their names' },
  NAMES_NOT_USED: { zh: '只有其他证书才写名称', en: 'Only other certificates have names here' },
  TIMES_NEVER_REACHED: {
    zh: '{years} 年内不会有 {times} 次考核',
    en: 'There are no {times} assessments within {years} years',
  },
  GROUP_TWICE: { zh: '“{kind}”已在另一组合中', en: '"{kind}" is in a group already' },
  GROUP_FOR_NOTHING: { zh: '方案中没有“{kind}”的规则', en: 'The scheme has no rule for "{kind}"' },
  PAY_MISSING: {
    zh: '须有对应月薪表，才能按薪酬比较',
    en: 'Pay has to be printed for each grade where grades are compared by it',
  },
} as const satisfies Record<string, Text>;
