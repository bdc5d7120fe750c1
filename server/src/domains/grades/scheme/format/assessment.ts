import { z } from 'zod';
import { code, count, day, source } from '../../../schemes/index.ts';
import { grade } from './grade.ts';
import { ASSESSMENT_RESULTS } from './vocabulary.ts';

/** What yearly assessments (年度考核) do: years that count, grades down, early promotion, and what repeated results lead to. */
export const assessment = z.strictObject({
  missing: z
    .enum(['PASS', 'WAIT', 'FAIL'])
    .describe('A year that ended and has no result: passes, the grade waits for it, or fails. 未考核'),
  neededMonths: z
    .int()
    .min(0)
    .max(12)
    .describe('Months served in a year from which on a result is needed. 参加考核须满月数'),
  since: z
    .int()
    .min(1990)
    .max(2199)
    .nullable()
    .describe('First year that needs a result; earlier ones pass without. Null: every year. 自哪年起须有考核'),
  onFailedYear: z
    .enum(['DELAY', 'RESTART', 'COUNTS'])
    .describe("The year is left out; the step's count begins anew on the next 1 January; or it counts. 不合格年度"),
  results: z
    .array(
      z.strictObject({
        result: z.enum(ASSESSMENT_RESULTS),
        passes: z.boolean().describe('The year counts. 计入年限'),
        down: grade.describe('Grades down. 降档'),
        source,
      }),
    )
    .length(ASSESSMENT_RESULTS.length),
  early: z
    .strictObject({
      result: z.enum(ASSESSMENT_RESULTS),
      consecutive: count.min(1),
      grades: grade.min(1),
      most: count.min(1).nullable().describe('At most so many times; null: no limit. 至多次数'),
      stepCount: z
        .enum(['GOES_ON', 'RESTARTS'])
        .describe('Whether the years of the step go on or begin anew. 提前晋升后年限'),
      source,
    })
    .nullable(),
  triggers: z
    .array(
      z.strictObject({
        code,
        results: z.array(z.enum(ASSESSMENT_RESULTS)).min(1),
        times: count.min(1),
        within: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('CONSECUTIVE') }),
          z.strictObject({ kind: z.literal('YEARS'), years: count.min(1) }),
          z.strictObject({
            kind: z.literal('TERM'),
            firstDay: day,
            years: count.min(1),
            joinedLater: count.min(1).describe('Times for who joined after the term began. 届中加入者次数'),
          }),
        ]),
        action: z.enum(['NO_RENEW', 'TERMINATE', 'TRIAL']),
        source,
      }),
    )
    .max(20),
  source,
});
