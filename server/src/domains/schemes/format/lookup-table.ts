import { z } from 'zod';
import { source } from './sources.ts';

/** A cell matches one value, one of several, or, for numbers, a range that takes `from` in and leaves `below` out. */
const match = z
  .union([
    z.string(),
    z.int(),
    z.boolean(),
    z.array(z.union([z.string(), z.int()])).min(1),
    z.strictObject({ from: z.number().optional(), below: z.number().optional() }),
  ])
  .describe('A value, several, or a range of numbers (from is in, below is out). 取值或范围')
  .meta({ id: 'Match' });

/**
 * A table over the keys of one kind. No two cells match the same; a combination without a cell, or a cell without a value, is never 0.
 *
 * @param key what may be looked up by
 */
export const lookupTable = <K extends z.ZodType<string>>(key: K) =>
  z
    .strictObject({
      keys: z.array(key).min(1).max(6),
      cells: z
        .array(z.strictObject({ when: z.record(z.string(), match), value: z.number().nullable(), source }))
        .min(1)
        .max(2000),
    })
    .describe('A table over any keys; an unpublished cell has value null. 查找表');

export type Match = z.infer<typeof match>;
export type TableCell = z.infer<ReturnType<typeof lookupTable>>['cells'][number];
