import { RecordInsuranceEnrolmentDocument } from '@jiceng/schema/careers.ts';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import { factKind } from '../kit/fact-kind.ts';
import { yuanOf } from '../kit/field.ts';

/** 参保、缴存. */
export const enrolment = factKind({
  kind: 'INSURANCE_ENROLMENT',
  value: 'enrolment',
  days: 'PERIOD',
  document: RecordInsuranceEnrolmentDocument,
  operation: 'recordInsuranceEnrolment',
  fields: [
    {
      source: 'insurance',
      as: 'choice',
      label: 'careers.enrolment.insurance',
      type: 'Insurance',
      needed: true,
      choices: ['PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'WORK_INJURY', 'MATERNITY', 'HOUSING_FUND'],
    },
    { source: 'declaredBaseFen', as: 'money', label: 'careers.enrolment.declaredBaseFen', needed: true },
    { source: 'place', as: 'text', label: 'careers.enrolment.place', wide: true },
  ],
  next: { word: 'change', of: ({ values }, today) => ({ enrolment: values, validFrom: today }) },
  list: ({ enrolments }) => enrolments,
  values: ({ declaredBaseFen }) => ({ declaredBaseFen: yuanOf(declaredBaseFen) }),
  said: ({ insurance, declaredBaseFen, place }, { say }) => ({
    main: say(`enum.Insurance.${insurance}`),
    more: [say('careers.enrolment.base', { yuan: formatDecimal(yuanOf(declaredBaseFen), 2) }), place],
  }),
});
