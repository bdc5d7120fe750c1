import { describe, expect, it } from 'vitest';
import { givenIn } from './form-values.ts';

const enrolment = {
  value: 'enrolment',
  fields: [
    { source: 'insurance', as: 'choice', label: '', type: 'Insurance', choices: [] },
    { source: 'declaredBaseFen', as: 'money', label: '' },
    { source: 'place', as: 'text', label: '' },
  ],
} as const;

describe('what was typed into the form of a fact', () => {
  it('goes out with money in fen, what is empty as null, files as their ids and no document without a title', () => {
    const typed = {
      enrolment: { insurance: 'PENSION', declaredBaseFen: '5,267', place: '', insured: 'never asked' },
      validFrom: '2026-01-01',
      validTo: '',
      reason: '年度申报',
      document: { title: '', number: '12' },
      attachments: [{ id: 'f-1', name: '申报表.pdf', size: 12 }],
    };
    expect(givenIn(enrolment, typed)).toEqual({
      values: { insurance: 'PENSION', declaredBaseFen: 526_700, place: null },
      validFrom: '2026-01-01',
      validTo: null,
      reason: '年度申报',
      document: null,
      attachments: ['f-1'],
      options: {},
      overQuota: null,
    });
  });
  it('goes out with the paper that allows to go beyond a quota, and without one as none', () => {
    const paper = { document: { title: '批复', number: '' }, reason: '接替产假人员' };
    expect(givenIn(enrolment, { overQuota: paper }).overQuota).toEqual({
      document: { title: '批复', number: null, date: null },
      reason: '接替产假人员',
    });
    expect(givenIn(enrolment, { overQuota: { document: {}, reason: '接替' } }).overQuota).toBeNull();
  });
  it('goes out with what else is ticked; what was left alone is no', () => {
    const kind = {
      ...enrolment,
      options: [
        { source: 'endsOthers', label: '' },
        { source: 'never', label: '' },
      ],
    };
    expect(givenIn(kind, { enrolment: {}, endsOthers: true }).options).toEqual({ endsOthers: true, never: false });
  });
});
