import { z } from 'zod';
import { day, effectiveDay, source } from '../../../schemes/index.ts';

/** From when a change counts, by the reason for it (各类变动的生效日). */
export const effective = z.strictObject({
  service: effectiveDay,
  post: effectiveDay,
  education: effectiveDay,
  certificate: effectiveDay,
  assessment: effectiveDay,
  honour: effectiveDay,
  given: effectiveDay,
  source,
});

/** What a change of post does to a grade that was reached (转岗). */
export const postChange = z.strictObject({
  how: z
    .enum(['RECOMPUTE', 'NOT_LOWER', 'KEEP_CLAMPED', 'NEAREST_HIGHER_PAY'])
    .describe(
      "By the new post's rules; what was reached is kept within its range; or the next grade that pays no less. 转岗",
    ),
  source,
});

/** Where those begin who are there on the first day (首次套改). */
export const placement = z.strictObject({
  how: z
    .enum(['BY_RULE', 'FROM_DECISION'])
    .describe('Who is there at the start: by these rules, or from a decided grade on. 首次套改'),
  baseDate: day,
  source,
});
