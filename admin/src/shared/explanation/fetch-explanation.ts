import { SLICES } from '../../slices.ts';
import type { Moment } from '../time/moment.ts';
import type { ExplanationWithSubject } from './why.ts';

const KINDS = new Map(SLICES.flatMap(({ explanations = {} }) => Object.entries(explanations)));

/** Null: there is no such figure, or it lies outside the scope. */
export async function fetchExplanation(
  why: string,
  moment: Moment,
  signal: AbortSignal,
): Promise<ExplanationWithSubject | null> {
  const [kind = '', ...parts] = why.split('.');
  const ask = await KINDS.get(kind)?.();
  return ask ? ask(parts, moment, signal) : null;
}
