import { RecordAssessmentsDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 年度考核: here one result of one year; a unit's results together are entered where its quota can be seen. */
export const assessment = factKind({
  kind: 'ASSESSMENT',
  value: 'assessment',
  days: 'VALUE',
  document: RecordAssessmentsDocument,
  operation: 'recordAssessments',
  fields: [
    { source: 'year', as: 'year', label: 'careers.assessment.year', needed: true },
    {
      source: 'result',
      as: 'choice',
      label: 'careers.assessment.result',
      type: 'AssessmentResult',
      needed: true,
      choices: ['EXCELLENT', 'COMPETENT', 'BASIC', 'FAILED', 'NOT_GRADED'],
    },
  ],
  list: ({ assessments }) => assessments,
  said: ({ year, result }, { say }) => ({
    main: say(`enum.AssessmentResult.${result}`),
    more: [say('careers.assessment.of_year', { year: String(year) })],
  }),
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
});
