import { z } from 'zod';
import { source } from './sources.ts';
import { TABLE_KEYS } from './vocabulary.ts';

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

const tableKey = z
  .union([z.enum(TABLE_KEYS), z.string().regex(/^(LADDER|GIVEN):[A-Z][A-Z0-9_]{0,39}$/)])
  .describe('What is looked up by. 查表依据');

/** No two cells match the same person; a combination without a cell, or a cell without a value, is SCHEME_TABLE_GAP, never 0. */
export const LOOKUP_TABLE = z
  .strictObject({
    keys: z.array(tableKey).min(1).max(6),
    cells: z
      .array(z.strictObject({ when: z.record(z.string(), match), value: z.number().nullable(), source }))
      .min(1)
      .max(2000),
  })
  .describe('A table over any keys; an unpublished cell has value null. 查找表')
  .meta({ id: 'LookupTable' });

export type LookupTable = z.infer<typeof LOOKUP_TABLE>;
