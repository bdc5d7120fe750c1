import type { Special } from '../kit/declared-kind.ts';
import type { Career } from '../kit/fact-kind.ts';

/** 任职: it takes a place, names its post, and a change of post is one step. */
export const duty: Special = {
  next: { word: 'change', of: ({ values }, today) => ({ duty: values, validFrom: today, endsOthers: true }) },
  options: [{ source: 'endsOthers', label: 'careers.duty.ends_others' }],
  // A committee that is full is said at the unit.
  inputs: { duty: 'duty.unitId' },
  placeAt: 'duty.unitId',
  said(row, { say }) {
    const { unit, duty, origin, postClass, termEndsOn } = row as Career['duties'][number];
    const [main, post] = [say(`enum.DutyName.${duty}`), say(`enum.PostClass.${postClass}`)];
    return {
      main,
      bar: say('careers.duty.with_post', { duty: main, post }),
      more: [
        post,
        unit?.name ?? say('workers.no_unit'),
        say(`enum.DutyOrigin.${origin}`),
        termEndsOn && say('careers.declared.DUTY.termEndsOn_line', { value: termEndsOn }),
      ],
    };
  },
};
