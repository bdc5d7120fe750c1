import { type Text, text } from '../../../shared/text.ts';
import { isRecord } from './scheme-place.ts';

/** What parts of a document are called, by their names in the format. */
const PARTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  action: ['后果', 'Consequence'],
  among: ['组合方式', 'How they combine'],
  appointed: ['须聘任', 'Appointment needed'],
  article: ['条款', 'Article'],
  assessment: ['年度考核', 'Assessment'],
  baseDate: ['基准日', 'Base date'],
  basis: ['性质', 'Basis'],
  cells: ['表格', 'Cells'],
  certificate: ['证书', 'Certificate'],
  certificates: ['专业水平', 'Certificates'],
  code: ['代码', 'Code'],
  combine: ['组合规则', 'Groups'],
  concurrent: ['兼职', 'Several posts'],
  consecutive: ['连续次数', 'Times in a row'],
  countFrom: ['起算点', 'Counted from'],
  date: ['日期', 'Date'],
  degree: ['学位', 'Degree'],
  diploma: ['学历', 'Diploma'],
  districtClass: ['地区类别', 'Class of the district'],
  division: ['适用地区', 'Place'],
  document: ['文件', 'Document'],
  documents: ['文件', 'Documents'],
  down: ['降档', 'Grades down'],
  duties: ['职务', 'Duties'],
  early: ['提前晋升', 'Early promotion'],
  education: ['受教育程度', 'Education'],
  effect: ['效果', 'Effect'],
  effective: ['生效日', 'Effective days'],
  elsewhere: ['跨单位年限', 'Service elsewhere'],
  entries: ['条目', 'Entries'],
  every: ['每档年数', 'Years per step'],
  first: ['首档', 'First step'],
  format: ['格式', 'Format'],
  fullTime: ['限全日制', 'Full-time only'],
  gaps: ['间断', 'Interruptions'],
  given: ['认定项目', 'Given value'],
  givens: ['认定项目', 'Given values'],
  grade: ['可信等级', 'Trust'],
  grades: ['等级', 'Grades'],
  highest: ['最高等级', 'Highest grade'],
  honour: ['表彰', 'Honour'],
  honours: ['表彰', 'Honours'],
  how: ['方式', 'How'],
  id: ['编号', 'Id'],
  issuer: ['发文机关', 'Issuer'],
  keys: ['查表依据', 'Keys'],
  kind: ['类型', 'Kind'],
  kinds: ['种类', 'Kinds'],
  ladders: ['等级序列', 'Ladders'],
  last: ['末档', 'Last step'],
  later: ['此后步长', 'Later pace'],
  level: ['层次', 'Level'],
  levels: ['级别', 'Levels'],
  lowest: ['最低等级', 'Lowest grade'],
  mainLadder: ['主等级序列', 'Main ladder'],
  max: ['最高等级', 'Highest grade'],
  method: ['依据或方法', 'Method'],
  min: ['最低等级', 'Lowest grade'],
  missing: ['缺少记录时', 'When nothing is on file'],
  most: ['上限', 'Limit'],
  name: ['名称', 'Name'],
  names: ['证书名称', 'Names'],
  needs: ['学历学位要求', 'Papers needed'],
  neededMonths: ['参加考核须满月数', 'Months that need a result'],
  note: ['说明', 'Remark'],
  number: ['文号', 'Number'],
  of: ['包含', 'Of'],
  onFailedYear: ['不合格年度', 'A failed year'],
  onLapse: ['登记到期未续', 'When the registration lapses'],
  once: ['只计一次', 'Once'],
  partly: ['折算计入', 'Added in part'],
  passes: ['计入年限', 'The year counts'],
  pay: ['对应月薪', 'Monthly pay'],
  placement: ['首次套改', 'First placement'],
  post: ['岗位', 'Post'],
  postChange: ['转岗', 'Change of post'],
  posts: ['岗位', 'Posts'],
  probation: ['试用期计入', 'Probation counts'],
  rank: ['层次', 'Rank'],
  recognised: ['认定的年限', 'Recognised years'],
  registered: ['须登记', 'Registration needed'],
  result: ['考核结果', 'Result'],
  results: ['考核结果', 'Results'],
  rounding: ['不满一年', 'A begun year'],
  seconded: ['借调计入', 'Secondment counts'],
  service: ['工作年限', 'Service'],
  since: ['自哪年起须有考核', 'First year that needs a result'],
  sources: ['来源', 'Sources'],
  start: ['起点', 'Start'],
  stepCount: ['晋升后年限', 'The count after it'],
  suspended: ['停职计入', 'Suspension counts'],
  table: ['表', 'Table'],
  times: ['次数', 'Times'],
  title: ['名称', 'Title'],
  triggers: ['触发情形', 'Triggers'],
  unit: ['单位', 'Unit'],
  validFrom: ['施行日', 'First day'],
  value: ['值', 'Value'],
  within: ['期间', 'Within'],
  withoutDuty: ['无职务记录者', 'Without a duty'],
};

export function partWords(name: string): Text {
  const [zh, en] = (Object.hasOwn(PARTS, name) && PARTS[name]) || [name, name];
  return text(zh, en);
}

const KEYS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  POST: ['岗位', 'post'],
  DUTY: ['职务', 'duty'],
  HOLDING_BOTH: ['一肩挑', 'holding both'],
  ORIGIN: ['任职方式', 'origin'],
  EDUCATION: ['受教育程度', 'education'],
  DIPLOMA: ['学历', 'diploma'],
  DEGREE: ['学位', 'degree'],
  CERTIFICATE: ['证书', 'certificate'],
  HONOUR: ['表彰', 'honour'],
  ASSESSMENT: ['考核', 'assessment'],
  STANDING: ['在岗状态', 'standing'],
  PHASE: ['聘用阶段', 'phase'],
  RECRUITMENT: ['招聘方式', 'recruitment'],
  DISTRICT_CLASS: ['地区类别', 'class of the district'],
  YEARS: ['年限', 'years'],
  GRADE: ['等级', 'grade'],
};

/** What a document calls its own posts, ladders and given values: by `POST:CODE`, `LADDER:CODE`, `GIVEN:CODE`. */
export type NamesGiven = ReadonlyMap<string, Text>;

/** What a cell of a table applies to, in words. */
export function conditionWords(
  conditions: readonly (readonly [key: string, match: unknown])[],
  named: NamesGiven,
): Text {
  const words = conditions.map(([key, match]) => {
    const own = key.split(':')[1] ?? key;
    const given = named.get(key);
    const [zh, en] = given ? [given.zh, given.en] : (Object.hasOwn(KEYS, key) && KEYS[key]) || [own, own];
    const one = (value: unknown, language: keyof Text): string =>
      named.get(`${key}:${String(value)}`)?.[language] ?? String(value);
    return text(`${zh} ${matchWords(match, 'zh', one)}`, `${en} ${matchWords(match, 'en', one)}`);
  });
  return text(words.map(({ zh }) => zh).join('、'), words.map(({ en }) => en).join(', '));
}

function matchWords(
  match: unknown,
  language: keyof Text,
  one: (value: unknown, language: keyof Text) => string,
): string {
  if (Array.isArray(match)) return match.map((each) => one(each, language)).join(language === 'zh' ? '或' : ' or ');
  if (!isRecord(match)) return one(match, language);
  const { from, below } = match;
  const parts =
    language === 'zh'
      ? [from === undefined ? null : `${from} 起`, below === undefined ? null : `不满 ${below}`]
      : [from === undefined ? null : `from ${from}`, below === undefined ? null : `below ${below}`];
  return parts.filter((part) => part !== null).join(language === 'zh' ? '、' : ' ');
}
