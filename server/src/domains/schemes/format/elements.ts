import { z } from 'zod';

/** What the parts of a document of any kind are made of. */

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .describe('Id within this document: small letters, digits, hyphens. 文内编号');
export const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,39}$/)
  .describe('Code: capital letters, digits, underscores. 代码');
export const words = z
  .strictObject({ zh: z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) })
  .describe('Words in both languages. 中英文文字')
  .meta({ id: 'Words' });
export const day = z.iso.date().describe('Day, 2023-01-01. 日期');
export const count = z.int().min(0).max(200);
