import { RecordDutyDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 任职. */
export const duty = factKind({
  kind: 'DUTY',
  value: 'duty',
  days: 'PERIOD',
  document: RecordDutyDocument,
  operation: 'recordDuty',
  fields: [
    { source: 'unitId', as: 'unit', label: 'careers.duty.unit', needed: true, wide: true },
    {
      source: 'duty',
      as: 'choice',
      label: 'careers.duty.duty',
      type: 'DutyName',
      needed: true,
      choices: [
        'SECRETARY',
        'DIRECTOR',
        'SECRETARY_AND_DIRECTOR',
        'STATION_HEAD',
        'DEPUTY_SECRETARY',
        'DEPUTY_DIRECTOR',
        'DEPUTY_STATION_HEAD',
        'COMMITTEE_MEMBER',
        'STAFF',
      ],
    },
    {
      source: 'origin',
      as: 'choice',
      label: 'careers.duty.origin',
      type: 'DutyOrigin',
      needed: true,
      choices: ['ELECTED', 'APPOINTED', 'HIRED'],
    },
    { source: 'termEndsOn', as: 'day', label: 'careers.duty.termEndsOn' },
  ],
  next: { word: 'change', of: ({ values }, today) => ({ duty: values, validFrom: today, endsOthers: true }) },
  options: [{ source: 'endsOthers', label: 'careers.duty.ends_others' }],
  // A committee that is full is said at the unit.
  inputs: { duty: 'duty.unitId' },
  placeAt: 'duty.unitId',
  list: ({ duties }) => duties,
  values: ({ unit }) => ({ unitId: unit?.id ?? null }),
  said: ({ unit, duty, origin, postClass, termEndsOn }, { say }) => ({
    main: say(`enum.DutyName.${duty}`),
    bar: say('careers.duty.with_post', {
      duty: say(`enum.DutyName.${duty}`),
      post: say(`enum.PostClass.${postClass}`),
    }),
    more: [
      say(`enum.PostClass.${postClass}`),
      unit?.name ?? say('workers.no_unit'),
      say(`enum.DutyOrigin.${origin}`),
      termEndsOn && say('careers.duty.term_until', { day: termEndsOn }),
    ],
  }),
});
