import { declareEnum } from '../../../shared/declared-enum.ts';

/** Sex (性别), GB/T 2261.1 codes 1 and 2. */
export const Sex = declareEnum('Sex', 'Sex (性别).', {
  MALE: 'Male (男).',
  FEMALE: 'Female (女).',
});
export type Sex = keyof typeof Sex;

/**
 * Statutory retirement age the worker's retirement is counted from (退休类别). Stored and not derived from the sex: places differ on whether
 * women in community work hold management posts.
 */
export const RetirementClass = declareEnum('RetirementClass', 'Statutory age retirement is counted from (退休类别).', {
  MALE_60: 'Men, 60 before the reform (男，原 60 岁).',
  FEMALE_55: 'Women, 55 before the reform (女，原 55 岁).',
  FEMALE_50: 'Women, 50 before the reform (女，原 50 岁).',
});
export type RetirementClass = keyof typeof RetirementClass;

export const IdentityConflict = declareEnum(
  'IdentityConflict',
  'What the resident identity number says otherwise than the file (与证号不符).',
  {
    SEX: 'Sex (性别不符).',
    BIRTH_DATE: 'Birth date (出生日期不符).',
  },
);
export type IdentityConflict = keyof typeof IdentityConflict;

/** Fields of the identity that may be emptied (可清空的身份信息). */
export const IdentityField = declareEnum('IdentityField', 'A field of who a worker is (身份信息项).', {
  ID_NUMBER: 'Resident identity number (公民身份号码).',
  SEX: 'Sex (性别).',
  BIRTH_DATE: 'Birth date (出生日期).',
  RETIREMENT_CLASS: 'Retirement class (退休类别).',
  PHONE: 'Telephone (电话).',
  ETHNIC_GROUP: 'Ethnic group (民族).',
  POLITICAL_STATUS: 'Political status (政治面貌).',
  PARTY_JOINED_ON: 'Day of joining the Party (入党日期).',
});
export type IdentityField = keyof typeof IdentityField;

/** What can be shown in the clear. */
export const MaskedField = declareEnum(
  'MaskedField',
  'A field that is shown in the clear only on demand (可查看原文的字段).',
  {
    ID_NUMBER: 'Resident identity number (公民身份号码).',
    PHONE: 'Telephone (电话).',
    BANK_ACCOUNT: 'Number of the account pay goes to today (工资账号).',
  },
);
export type MaskedField = keyof typeof MaskedField;
