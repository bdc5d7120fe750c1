/** Words of enums that the screen says otherwise than files and print do, each for a reason; all others are those of the schema. */
export const zh = {
  enum: {
    // A sign stands beside a figure, where a file has a column of words.
    IndicatorUnit: { PERCENT: '%', M2: 'm²', PER_MILLE: '‰' },
    // The sentence around them says already that they do not agree.
    IdentityConflict: { SEX: '档案性别', BIRTH_DATE: '档案出生日期' },
    // No value: a target's document does not say its nature.
    TargetNature: { NOT_STATED: '性质未载明' },
  },
};

export const en = {
  enum: {
    // The two words stand behind a number.
    IndicatorUnit: { PERCENT: '%', M2: 'm²', PEOPLE: 'people', COUNT: 'units', PER_MILLE: '‰' },
    IdentityConflict: { SEX: 'Sex on file', BIRTH_DATE: 'Birth date on file' },
    // In English they stand within a sentence and begin small.
    MaskedField: { ID_NUMBER: 'resident identity number', PHONE: 'telephone', BANK_ACCOUNT: 'pay account' },
    TargetNature: { NOT_STATED: 'Nature not stated' },
  },
};
