import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as schemesWords from './schemes.words.ts';

const rights = {} as const satisfies Rights;

/** Documents with versions of any kind: forms, checks and comparison. A slice hands over its kind (`form-kind.tsx`), with pages and rights. */
export const schemesSlice: ConsoleSlice<typeof rights> = {
  name: 'schemes',
  rights,
  words: [schemesWords],
};
