import { type Text, text } from '../../../shared/text.ts';

/** Names of what a scheme's codes stand for in words (代码名称). */
export const LEVEL_NAMES: Readonly<Record<string, Text>> = {
  DOCTOR: text('博士', 'doctor'),
  MASTER: text('硕士', 'master'),
  BACHELOR: text('本科', 'bachelor'),
  COLLEGE: text('大专', 'junior college'),
  SECONDARY: text('高中、中专', 'secondary school'),
  BELOW: text('高中以下', 'below secondary school'),
};
/** By `needs` of the scheme’s entry. */
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
export const HONOUR_LEVEL_NAMES: Readonly<Record<string, Text>> = {
  NATIONAL: text('国家级', 'national'),
  PROVINCE: text('省部级', 'provincial'),
  CITY: text('市级', 'city'),
  DISTRICT: text('区县级', 'district'),
  STREET: text('街镇级', 'street'),
};
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
  GRADE_DECISION: text('等级决定', 'Grade decision'),
};

/** The name of a code, or the code itself where a document has one of its own. */
export const nameIn = (names: Readonly<Record<string, Text>>, code: string | number | undefined): Text =>
  names[String(code)] ?? text(String(code ?? ''), String(code ?? ''));
