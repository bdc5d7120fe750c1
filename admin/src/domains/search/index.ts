import * as searchWords from '../../messages/parts/search.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {} as const satisfies Rights;

export const searchSlice: ConsoleSlice<typeof rights> = {
  name: 'search',
  rights,
  words: [searchWords],
};
