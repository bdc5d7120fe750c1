import { SCHEME_SHAPE } from '@jiceng/schema/grade-scheme-document.ts';
import { shapedBy } from '../../../schemes/editor/door.ts';
import type { Scheme } from './scheme.ts';

/** A grade scheme that pages can be laid over: its lists and parts are there, whatever the text held. */
export const shaped = (given: unknown): Scheme => shapedBy(SCHEME_SHAPE, given);
