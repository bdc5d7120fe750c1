import { registerEnumType } from 'type-graphql';

/** Sex (性别), GB/T 2261.1 codes 1 and 2. */
export enum Sex {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}
registerEnumType(Sex, {
  name: 'Sex',
  description: 'Sex (性别).',
  valuesConfig: { MALE: { description: 'Male (男).' }, FEMALE: { description: 'Female (女).' } },
});

/**
 * Statutory retirement age the worker's retirement is counted from (退休类别). Stored and not derived from the sex: places differ on whether
 * women in community work hold management posts.
 */
export enum RetirementClass {
  MALE_60 = 'MALE_60',
  FEMALE_55 = 'FEMALE_55',
  FEMALE_50 = 'FEMALE_50',
}
registerEnumType(RetirementClass, {
  name: 'RetirementClass',
  description: 'Statutory age retirement is counted from (退休类别).',
  valuesConfig: {
    MALE_60: { description: 'Men, 60 before the reform (男，原 60 岁).' },
    FEMALE_55: { description: 'Women, 55 before the reform (女，原 55 岁).' },
    FEMALE_50: { description: 'Women, 50 before the reform (女，原 50 岁).' },
  },
});

/** What the resident identity number says otherwise than the file (与证号不符). */
export enum IdentityConflict {
  SEX = 'SEX',
  BIRTH_DATE = 'BIRTH_DATE',
}
registerEnumType(IdentityConflict, {
  name: 'IdentityConflict',
  description: 'What the resident identity number says otherwise than the file (与证号不符).',
  valuesConfig: {
    SEX: { description: 'Sex (性别不符).' },
    BIRTH_DATE: { description: 'Birth date (出生日期不符).' },
  },
});

/** Fields of the identity that may be emptied (可清空的身份信息). */
export enum IdentityField {
  ID_NUMBER = 'ID_NUMBER',
  SEX = 'SEX',
  BIRTH_DATE = 'BIRTH_DATE',
  RETIREMENT_CLASS = 'RETIREMENT_CLASS',
  PHONE = 'PHONE',
  ETHNIC_GROUP = 'ETHNIC_GROUP',
  POLITICAL_STATUS = 'POLITICAL_STATUS',
  PARTY_JOINED_ON = 'PARTY_JOINED_ON',
}
registerEnumType(IdentityField, {
  name: 'IdentityField',
  description: 'A field of who a worker is (身份信息项).',
  valuesConfig: {
    ID_NUMBER: { description: 'Resident identity number (公民身份号码).' },
    SEX: { description: 'Sex (性别).' },
    BIRTH_DATE: { description: 'Birth date (出生日期).' },
    RETIREMENT_CLASS: { description: 'Retirement class (退休类别).' },
    PHONE: { description: 'Telephone (电话).' },
    ETHNIC_GROUP: { description: 'Ethnic group (民族).' },
    POLITICAL_STATUS: { description: 'Political status (政治面貌).' },
    PARTY_JOINED_ON: { description: 'Day of joining the Party (入党日期).' },
  },
});

/** What can be shown in the clear. */
export enum MaskedField {
  ID_NUMBER = 'ID_NUMBER',
  PHONE = 'PHONE',
  BANK_ACCOUNT = 'BANK_ACCOUNT',
}
registerEnumType(MaskedField, {
  name: 'MaskedField',
  description: 'A field that is shown in the clear only on demand (可查看原文的字段).',
  valuesConfig: {
    ID_NUMBER: { description: 'Resident identity number (公民身份号码).' },
    PHONE: { description: 'Telephone (电话).' },
    BANK_ACCOUNT: { description: 'Number of the account pay goes to today (工资账号).' },
  },
});
