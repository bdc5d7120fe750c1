import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as proposalsWords from './proposals.words.ts';

const rights = {} as const satisfies Rights;

/** Batches of proposals of any kind: how they are decided and questioned (`BatchKind`), the sheet that is signed, and letters to people. A slice hands over columns and text, with pages and rights. */
export const proposalsSlice: ConsoleSlice<typeof rights> = { name: 'proposals', rights, words: [proposalsWords] };
