import type { Special } from '../kit/declared-kind.ts';

/** 年度考核: here one result of one year; a unit's results together are entered where its quota can be seen. */
export const assessment: Special = {
  input: ({ workerId, version, values: { year, result }, reason, document, attachments }) => ({
    year,
    results: [{ workerId, version, result, attachments }],
    reason,
    document,
  }),
  // One result in a list of one: what is refused of him in that year stands at the year.
  inputs: {
    year: 'assessment.year',
    results: 'assessment.result',
    'results.0': 'assessment.year',
    'results.0.version': 'version',
    'results.0.attachments': 'attachments',
  },
};
