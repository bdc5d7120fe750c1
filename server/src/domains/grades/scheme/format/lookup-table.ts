import { z } from 'zod';
import { lookupTable } from '../../../schemes/index.ts';
import { TABLE_KEYS } from './vocabulary.ts';

const tableKey = z
  .union([z.enum(TABLE_KEYS), z.string().regex(/^(LADDER|GIVEN):[A-Z][A-Z0-9_]{0,39}$/)])
  .describe('What is looked up by. 查表依据');

/** No two cells match the same person; a combination without a cell, or a cell without a value, is SCHEME_TABLE_GAP, never 0. */
export const LOOKUP_TABLE = lookupTable(tableKey).meta({ id: 'LookupTable' });

export type LookupTable = z.infer<typeof LOOKUP_TABLE>;
