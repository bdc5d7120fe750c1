import { DomainError } from '../../../shared/errors/domain-error.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import {
  type Day,
  intersection,
  onFile,
  type Period,
  type Splice,
  splice,
  type TimelineFact,
} from '../../../shared/time/timeline.ts';
import { FactShape } from './fact-kind.ts';

export interface NewFact<V> {
  readonly valid: Period;
  readonly value: V;
}

/**
 * What a new entry does to the facts of its key (新增、变更、更正一段).
 *
 * @param file Believed facts of the key.
 * @throws FACT_OVERLAP on `validFrom` for a second fact on a day of a kind whose facts stand apart; FACT_NOT_FOUND where a correction hits none
 */
export function enterFact<V>(
  shape: FactShape,
  mode: ChangeMode,
  file: readonly TimelineFact<V>[],
  { valid, value }: NewFact<V>,
): Splice<V> {
  if (shape === FactShape.CONTINUES) {
    const decided = splice(file, valid, value);
    return mode === ChangeMode.CORRECTION ? onFile(decided) : decided;
  }
  if (mode === ChangeMode.CORRECTION) throw new DomainError('VALUE_INVALID', {}, 'mode');
  if (shape === FactShape.APART) refuseOverlap(file, valid);
  return { supersede: [], insert: [{ valid, value }] };
}

/**
 * One fact as it should have been (单条更正); it takes nothing from the others of its key.
 *
 * @throws FACT_OVERLAP on `validFrom`
 */
export function correctFact<V>(
  shape: FactShape,
  others: readonly TimelineFact<V>[],
  id: string,
  { valid, value }: NewFact<V>,
): Splice<V> {
  if (shape !== FactShape.FREE)
    refuseOverlap(
      others.filter((other) => other.id !== id),
      valid,
    );
  return { supersede: [id], insert: [{ valid, value }] };
}

/** One fact that never was (单条撤销). In a timeline the one that ended the day it began goes on over its days. */
export function withdrawFact<V>(shape: FactShape, file: readonly TimelineFact<V>[], id: string): Splice<V> {
  const gone = file.find((fact) => fact.id === id);
  if (!gone) throw new Error(`Fact ${id} is not on the file it is withdrawn from`);
  const before = shape === FactShape.CONTINUES ? file.find(({ valid }) => valid.to === gone.valid.from) : undefined;
  if (!before) return { supersede: [id], insert: [] };
  return {
    supersede: [before.id, id],
    insert: [{ valid: { from: before.valid.from, to: gone.valid.to }, value: before.value }],
  };
}

/** Facts end where the employment ends (随离职终止): those that run on are cut, later ones never were. */
export function endFacts<V>(file: readonly TimelineFact<V>[], on: Day): Splice<V> {
  const hit = file.filter(({ valid }) => valid.to === null || valid.to > on);
  return {
    supersede: hit.map(({ id }) => id),
    insert: hit
      .filter(({ valid }) => valid.from < on)
      .map(({ valid, value }) => ({ valid: { from: valid.from, to: on }, value })),
  };
}

function refuseOverlap(file: readonly { readonly valid: Period }[], valid: Period): void {
  if (file.some((other) => intersection(other.valid, valid))) throw new DomainError('FACT_OVERLAP', {}, 'validFrom');
}
