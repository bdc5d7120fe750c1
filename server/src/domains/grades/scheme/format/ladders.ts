import { z } from 'zod';
import { code, count, source, words } from '../../../schemes/index.ts';
import { grade } from './grade.ts';
import { LOOKUP_TABLE } from './lookup-table.ts';

const named = { code, name: words, source };

const later = z
  .strictObject({
    after: count.min(1).describe('Years (or months) gathered by then. 满多少年'),
    every: count.min(1).describe('Years (or months) per step from then on. 此后每档年数'),
  })
  .nullish()
  .describe('Another pace after so many years (满若干年后的步长); left out: the same throughout.');

/** A sequence of steps (等级序列). The main one gives the grade; others are looked up by, or paid by. */
export const ladder = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('STEP'),
      ...named,
      start: z
        .union([z.literal('POST'), grade, LOOKUP_TABLE])
        .describe('"POST": the start grade of the post; a number; or a table. 起点'),
      every: count.min(1).describe('Years (or months, see service.unit) per step. 每档年数'),
      later,
    })
    .describe('Start, and one up for every so many years. 起点加年限晋档'),
  z
    .strictObject({
      kind: z.literal('SENIORITY'),
      ...named,
      first: grade,
      last: grade,
      every: count.min(1),
      later,
    })
    .describe('Counts years alone, whatever the post. 只看年限，与岗位无关'),
  z
    .strictObject({ kind: z.literal('BAND_TABLE'), ...named, table: LOOKUP_TABLE })
    .describe('A table says the step, usually by post and years. 按岗位和年限查表'),
  z
    .strictObject({ kind: z.literal('GIVEN'), ...named, given: code })
    .describe('Decided elsewhere and recorded with its paper. 外部认定'),
]);

export type Ladder = z.infer<typeof ladder>;
