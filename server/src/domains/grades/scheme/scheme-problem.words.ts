import type { Text } from '../../../shared/text.ts';

/**
 * What can be wrong with the document of a scheme, in both languages; `{x}` is a parameter of the problem. `NOTE`: it holds nothing back, but somebody
 * should know, such as a cell that is not published.
 */
export const SCHEME_PROBLEMS = {
  NOT_JSON: { zh: '不是有效的 JSON：{said}', en: 'Not valid JSON: {said}' },
  KEY_TWICE: { zh: '“{key}”在同一处写了两次', en: '"{key}" stands twice in one place' },
  TOO_LONG_A_DOCUMENT: { zh: '文件超过 {max} 个字符', en: 'The document has more than {max} characters' },
  MISSING: { zh: '缺少“{key}”', en: '"{key}" is missing' },
  UNKNOWN_KEY: { zh: '格式中没有“{key}”', en: 'The format knows no "{key}"' },
  WRONG_TYPE: { zh: '应为{expected}，现为 {given}', en: 'Must be {expected}, and is {given}' },
  NOT_AN_OPTION: { zh: '只能是：{options}', en: 'Must be one of: {options}' },
  EMPTY: { zh: '不能为空', en: 'Must not be empty' },
  TOO_SMALL: { zh: '不能小于 {min}', en: 'Must be at least {min}' },
  TOO_LARGE: { zh: '不能大于 {max}', en: 'Must be at most {max}' },
  TOO_FEW: { zh: '至少要有 {min} 项', en: 'Needs at least {min} entries' },
  TOO_MANY: { zh: '最多 {max} 项', en: 'At most {max} entries' },
  TOO_LONG: { zh: '最多 {max} 个字符', en: 'At most {max} characters' },
  BAD_DATE: { zh: '应为日期，如 2023-01-01', en: 'Must be a day such as 2023-01-01' },
  BAD_FORM: { zh: '写法应为{form}', en: 'Must be written as {form}' },
  DATE_IMPOSSIBLE: { zh: '没有 {date} 这一天', en: 'There is no day {date}' },
  CODE_TWICE: { zh: '“{code}”用了不止一次', en: '"{code}" is used more than once' },
  SOURCE_UNKNOWN: { zh: '没有编号为“{source}”的来源', en: 'There is no source "{source}"' },
  SOURCE_MISSING: { zh: '“{cell}”没有来源', en: '"{cell}" has no source' },
  SOURCE_FOR_NOTHING: { zh: '此处没有“{cell}”，不需要来源', en: 'There is no "{cell}" here that needs a source' },
  SOURCE_UNUSED: { zh: '没有任何格引用这个来源', en: 'No cell cites this source' },
  SOURCE_WITHOUT_DOCUMENT: { zh: '公布的值须写明出自哪个文件', en: 'A published value names its document' },
  SOURCE_WITHOUT_METHOD: {
    zh: '推定或设定的值须写明依据或方法',
    en: 'What is not published says how it was found',
  },
  DOCUMENT_UNKNOWN: { zh: '没有编号为“{document}”的文件', en: 'There is no document "{document}"' },
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
  KEY_TWICE_IN_TABLE: { zh: '查表依据“{key}”重复', en: 'The table has the key "{key}" twice' },
  CELL_KEY_MISSING: { zh: '这一格缺少“{key}”的条件', en: 'The cell has no condition on "{key}"' },
  CELL_KEY_UNKNOWN: { zh: '表的查表依据中没有“{key}”', en: 'The table has no key "{key}"' },
  CELL_VALUE_UNKNOWN: { zh: '“{key}”没有取值“{value}”', en: '"{key}" has no value "{value}"' },
  CELL_VALUE_WRONG: { zh: '“{key}”应写{expected}', en: '"{key}" takes {expected}' },
  CELL_RANGE_EMPTY: { zh: '范围内没有任何数', en: 'No number lies in the range' },
  CELLS_OVERLAP: {
    zh: '与第 {other} 格都适用于：{at}',
    en: 'Matches the same as cell {other}: {at}',
  },
  CELL_NOT_PUBLISHED: { zh: '未公布（空格）', en: 'Not published: an empty cell' },
  TABLE_GAP: { zh: '没有格适用于：{at}', en: 'No cell matches: {at}' },
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
  BASE_INVALID: { zh: '上级方案须写明代码和版本', en: 'The base is named by code and version' },
  BASE_UNKNOWN: {
    zh: '没有已审批的方案 {code} 第 {version} 版；草稿和待审批的不能作上级方案',
    en: 'There is no approved scheme {code} version {version}; a draft, or one that waits, cannot be a base',
  },
  BASE_OTHER: {
    zh: '方案 {code} 第 {version} 版与此校验值不符，不是同一份内容',
    en: 'Scheme {code} version {version} has another hash: it is not the same content',
  },
  OVERRIDE_NOT_IN_BASE: {
    zh: '上级方案中没有“{entry}”：改已有的请核对名称；新增的还缺 {missing}',
    en: 'The base has no "{entry}": check the name, or, where it is new, give also {missing}',
  },
  OVERRIDE_OTHER_NAME: {
    zh: '此处的条目是“{entry}”，里面写的却是“{own}”',
    en: 'The entry stands here as "{entry}", and calls itself "{own}"',
  },
  OVERRIDE_NOT_A_LIST: {
    zh: '改动列表中的条目时按代码书写，或给出整个列表',
    en: 'A list is changed by the codes of its entries, or given whole',
  },
  OVERRIDE_OF_NOTHING: {
    zh: '上级方案中没有“{entry}”，无从删除',
    en: 'The base has no "{entry}" that could be removed',
  },
} as const satisfies Record<string, Text>;
