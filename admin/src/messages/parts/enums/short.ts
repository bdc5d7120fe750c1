import { IdentityConflict, IndicatorUnit, MaskedField, TargetNature } from '@jiceng/schema/enum-words.ts';
import type { Same } from '../../same.ts';

/** Words of enums that the screen says otherwise than files and print do, each for a reason. */
export const zh = {
  // A sign stands beside a figure, where a file has a column of words.
  IndicatorUnit: { ...IndicatorUnit.zh, PERCENT: '%', M2: 'm²', PER_MILLE: '‰' },
  // The sentence around them says already that they do not agree.
  IdentityConflict: { ...IdentityConflict.zh, SEX: '档案性别', BIRTH_DATE: '档案出生日期' },
  // In English they stand within a sentence and begin small.
  MaskedField: MaskedField.zh,
  // No value: a target's document does not say its nature.
  TargetNature: { ...TargetNature.zh, NOT_STATED: '性质未载明' },
};

export const en: Same<typeof zh> = {
  IndicatorUnit: { ...IndicatorUnit.en, PERCENT: '%', M2: 'm²', PEOPLE: 'people', COUNT: 'units', PER_MILLE: '‰' },
  IdentityConflict: { ...IdentityConflict.en, SEX: 'Sex on file', BIRTH_DATE: 'Birth date on file' },
  MaskedField: {
    ...MaskedField.en,
    ID_NUMBER: 'resident identity number',
    PHONE: 'telephone',
    BANK_ACCOUNT: 'pay account',
  },
  TargetNature: { ...TargetNature.en, NOT_STATED: 'Nature not stated' },
};
