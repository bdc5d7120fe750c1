import { type Text, text } from '../../../../shared/words/text.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';

/** Names of what a scheme's codes stand for in words (代码名称). */
export const LEVEL_NAMES: Readonly<Record<string, Text>> = {
  DOCTOR: text('博士', 'doctor'),
  MASTER: text('硕士', 'master'),
  BACHELOR: text('本科', 'bachelor'),
  COLLEGE: text('大专', 'junior college'),
  SECONDARY: text('高中、中专', 'secondary school'),
  BELOW: text('高中以下', 'below secondary school'),
};
/** By `needs` of the scheme's entry. */
export const PAPER_NAMES: Readonly<Record<string, Text>> = {
  BOTH: text('学历学位齐全', 'with diploma and degree'),
  DIPLOMA: text('学历', 'diploma'),
  DEGREE: text('学位', 'degree'),
  EITHER: text('学历或学位', 'diploma or degree'),
  ONE_ONLY: text('学历学位只有其一', 'diploma or degree only'),
};
export const CERTIFICATE_NAMES: Readonly<Record<string, Text>> = {
  ASSISTANT_SOCIAL_WORKER: text('助理社会工作师', 'assistant social worker'),
  SOCIAL_WORKER: text('社会工作师', 'social worker'),
  SENIOR_SOCIAL_WORKER: text('高级社会工作师', 'senior social worker'),
  OTHER: text('其他证书', 'another certificate'),
};
export const RESULT_NAMES: Readonly<Record<string, Text>> = {
  EXCELLENT: text('优秀', 'excellent'),
  COMPETENT: text('合格', 'competent'),
  BASIC: text('基本合格', 'basically competent'),
  FAILED: text('不合格', 'not competent'),
  NOT_GRADED: text('不定等次', 'not graded'),
  NONE: text('未考核', 'not assessed'),
};
export const HONOUR_NAMES: Readonly<Record<string, Text>> = {
  HONOUR: text('表彰', 'honour'),
  MODEL_WORKER: text('劳动模范', 'model worker'),
  RECOMMENDATION: text('推荐', 'recommendation'),
};
export const MEASURE_NAMES: Readonly<Record<string, Text>> = {
  NOTICE: text('通报', 'notice of criticism'),
  ADMONITION: text('诫勉', 'admonition'),
  REORGANISATION: text('组织调整或组织处理', 'reassignment'),
  WARNING: text('警告', 'warning'),
  DEMERIT: text('记过', 'demerit'),
  MAJOR_DEMERIT: text('记大过', 'major demerit'),
  GRADE_LOWERED: text('降级或降低岗位等级', 'lowered in grade'),
  REMOVAL: text('撤职', 'removed from office'),
  EXPULSION: text('开除', 'expelled'),
  PARTY_SANCTION: text('党纪处分', 'sanction of the Party'),
};
export const HONOUR_LEVEL_NAMES: Readonly<Record<string, Text>> = {
  NATIONAL: text('国家级', 'national'),
  PROVINCE: text('省部级', 'provincial'),
  CITY: text('市级', 'city'),
  DISTRICT: text('区县级', 'district'),
  STREET: text('街镇级', 'street'),
};
/** Duties (职务). */
export const DUTY_NAMES: Readonly<Record<string, Text>> = {
  SECRETARY: text('书记', 'secretary'),
  DIRECTOR: text('主任', 'director'),
  SECRETARY_AND_DIRECTOR: text('书记、主任一肩挑', 'secretary and director'),
  STATION_HEAD: text('站长', 'station head'),
  DEPUTY_SECRETARY: text('副书记', 'deputy secretary'),
  DEPUTY_DIRECTOR: text('副主任', 'deputy director'),
  DEPUTY_STATION_HEAD: text('副站长', 'deputy station head'),
  COMMITTEE_MEMBER: text('“两委”委员', 'committee member'),
  STAFF: text('专职工作人员', 'staff'),
};
/** What a table is looked up by. */
const KEY_NAMES: Readonly<Record<string, Text>> = {
  POST: text('岗位', 'post'),
  DUTY: text('职务', 'duty'),
  HOLDING_BOTH: text('一肩挑', 'holding both'),
  ORIGIN: text('任职方式', 'how he came to the duty'),
  EDUCATION: text('受教育程度', 'education'),
  DIPLOMA: text('学历', 'diploma'),
  DEGREE: text('学位', 'degree'),
  CERTIFICATE: text('证书', 'certificate'),
  HONOUR: text('表彰级别', 'honour'),
  ASSESSMENT: text('考核结果', 'assessment'),
  STANDING: text('在岗状态', 'standing'),
  PHASE: text('试用期', 'phase'),
  RECRUITMENT: text('招录方式', 'recruitment'),
  DISTRICT_CLASS: text('地区类别', 'class of district'),
  YEARS: text('年限', 'years'),
  GRADE: text('等级', 'grade'),
};
const ORIGIN_NAMES: Readonly<Record<string, Text>> = {
  ELECTED: text('选任', 'elected'),
  APPOINTED: text('委任', 'appointed'),
  HIRED: text('聘任', 'hired'),
};
const STANDING_NAMES: Readonly<Record<string, Text>> = {
  IN_POST: text('在岗', 'in post'),
  SUSPENDED: text('停职', 'suspended'),
  SECONDED: text('借调', 'seconded'),
};
const PHASE_NAMES: Readonly<Record<string, Text>> = {
  PROBATION: text('试用期内', 'on probation'),
  REGULAR: text('试用期外', 'after probation'),
};
const RECRUITMENT_NAMES: Readonly<Record<string, Text>> = {
  OPEN_RECRUITMENT: text('公开招聘', 'open recruitment'),
  ELECTED: text('选任', 'elected'),
  TRANSFERRED: text('转任', 'came from another post'),
  GRADUATE_PROGRAMME: text('高校毕业生到社区就业', 'graduate programme'),
  VETERAN: text('退役军人安置', 'discharged soldier'),
  PUBLIC_WELFARE: text('公益性岗位转入', 'public-welfare post'),
  OTHER: text('其他', 'other'),
};
const YES_OR_NO: Readonly<Record<string, Text>> = { true: text('是', 'yes'), false: text('否', 'no') };
const NAMES_OF_VALUES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  DUTY: DUTY_NAMES,
  HOLDING_BOTH: YES_OR_NO,
  ORIGIN: ORIGIN_NAMES,
  EDUCATION: LEVEL_NAMES,
  DIPLOMA: LEVEL_NAMES,
  DEGREE: LEVEL_NAMES,
  CERTIFICATE: CERTIFICATE_NAMES,
  HONOUR: HONOUR_LEVEL_NAMES,
  ASSESSMENT: RESULT_NAMES,
  STANDING: STANDING_NAMES,
  PHASE: PHASE_NAMES,
  RECRUITMENT: RECRUITMENT_NAMES,
};

/** A key of a table with what was looked for, `学历 = 本科`; several values of one key stand side by side. */
export function keyWords(key: string, value: string | number, scheme: GradeScheme | null): Text {
  const name = nameIn(KEY_NAMES, key);
  const own = scheme ? named(scheme, key) : null;
  const values = String(value)
    .split(' ')
    .map((each) => valueWords(key, each, scheme));
  const held = { zh: values.map(({ zh }) => zh).join('、'), en: values.map(({ en }) => en).join(', ') };
  return text(`${own?.zh ?? name.zh} = ${held.zh}`, `${own?.en ?? name.en} = ${held.en}`);
}

function valueWords(key: string, value: string, scheme: GradeScheme | null): Text {
  if (value === 'NONE') return text('无', 'none');
  if (key === 'POST') return scheme?.posts.find(({ code }) => code === value)?.name ?? text(value, value);
  return nameIn(NAMES_OF_VALUES[key] ?? {}, value);
}

/** Name of the ladder or given value that a key asks for. */
function named({ ladders, givens }: GradeScheme, key: string): Text | null {
  const [kind, code] = key.split(':');
  return (
    (kind === 'LADDER' ? ladders : kind === 'GIVEN' ? givens : []).find((each) => each.code === code)?.name ?? null
  );
}

/** `2008–2011、2014`: years as a person says them, of a list `2008, 2009, 2010, 2011, 2014`. */
export function yearsWords(years: string | number | undefined): Text {
  const runs: [number, number][] = [];
  for (const year of String(years ?? '')
    .split(', ')
    .map(Number)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === year) last[1] = year;
    else runs.push([year, year]);
  }
  const said = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first}–${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  );
  return text(said.join('、'), said.join(', '));
}

/** Kinds of rows a grade is computed from, as they stand before the slash of an evidence's id. */
export const EVIDENCE_NAMES: Readonly<Record<string, Text>> = {
  EMPLOYMENT: text('聘用记录', 'Employment'),
  CONTRACT: text('劳动合同', 'Contract'),
  DUTY: text('任职记录', 'Duty'),
  EDUCATION: text('学历学位', 'Education'),
  CERTIFICATE: text('职业资格证书', 'Certificate'),
  CERTIFICATE_REGISTRATION: text('证书登记', 'Registration'),
  ASSESSMENT: text('年度考核', 'Assessment'),
  HONOUR: text('荣誉、推荐', 'Honour'),
  EARLIER_SERVICE: text('外单位工作经历', 'Service elsewhere'),
  GIVEN_VALUE: text('专项认定', 'Given value'),
  DISCIPLINARY_MEASURE: text('处分与问责', 'Disciplinary measure'),
  GRADE_DECISION: text('等级决定', 'Grade decision'),
};

/** The name of a code, or the code itself where a document has one of its own. */
export const nameIn = (names: Readonly<Record<string, Text>>, code: string | number | undefined): Text =>
  names[String(code)] ?? text(String(code ?? ''), String(code ?? ''));
