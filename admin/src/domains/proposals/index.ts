import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {} as const satisfies Rights;

/** Batches of proposals of any kind: the sheet a batch is signed on, and letters to people. A slice hands over columns and text, with pages and rights. */
export const proposalsSlice: ConsoleSlice<typeof rights> = { name: 'proposals', rights, words: [] };
