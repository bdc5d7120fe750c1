import { z } from 'zod';
import { TrustGrade } from '../../../shared/document.ts';
import { day, id, words } from './elements.ts';

/**
 * Where a cell's value comes from: the id of a source for all cells of the row, or an id for single ones, `*` for the rest.
 * Every cell has one; the check names those that have none.
 */
export const source = z
  .union([id, z.record(z.string(), id)])
  .describe('Source of the row\'s cells: an id, or an id per cell with "*" for the rest. 各格来源')
  .meta({ id: 'CellSource' });

/** Documents the scheme is taken from. */
export const documents = z
  .array(
    z.strictObject({
      id,
      title: z.string().trim().min(1).max(200),
      number: z.string().trim().min(1).max(100).nullable(),
      issuer: z.string().trim().min(1).max(100).nullable(),
      date: day.nullable(),
      grade: z.enum(TrustGrade),
    }),
  )
  .max(50);

/** What the cells' sources may be: a published article, what was worked out from it, or what was taken where the text is open. */
export const sourceEntry = z
  .strictObject({
    id,
    basis: z
      .enum(['PUBLISHED', 'RECONSTRUCTED', 'ASSUMED'])
      .describe('Printed in the document; worked out from what is; or taken where the text is open. 公布、推定、设定'),
    document: id.nullable(),
    article: z.string().trim().min(1).max(100).nullable(),
    method: words.nullable().describe('How it was worked out, or what was taken. 推定方法或设定内容'),
  })
  .refine(({ basis, document }) => basis !== 'PUBLISHED' || document !== null, {
    path: ['document'],
    message: 'a published value names its document',
  })
  .refine(({ basis, method }) => basis === 'PUBLISHED' || method !== null, {
    path: ['method'],
    message: 'what is not published says how it was found',
  });

export const sources = z.array(sourceEntry).min(1).max(200);
