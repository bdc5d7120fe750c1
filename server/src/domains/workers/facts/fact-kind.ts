import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { Day, Period } from '../../../shared/time/timeline.ts';
import type { WorkerFactKind } from '../workers.enums.ts';
import type { CareerFact } from './career-fact.entity.ts';
import type { FactLook } from './fact-look.ts';

/** How the facts of one kind stand to each other. */
export enum FactShape {
  /** One at a time for each key; a new one ends the one before (职务、账户): a timeline. */
  CONTINUES = 'CONTINUES',
  /** One at a time, and a second on the same day is refused (请假、合同). */
  APART = 'APART',
  /** Each for itself (学历、荣誉). */
  FREE = 'FREE',
}

/** Columns of a fact without those every fact has; what is stored and what is copied when a timeline is cut. */
export type FactValues = Readonly<Record<string, unknown>>;

/** What a kind's own rules may look at. */
export interface FactCase {
  readonly look: FactLook;
  readonly workerId: number;
  /** Days the save names; null: the kind takes them from its value. */
  readonly period: Period | null;
  readonly birthDate: Day | null;
  /** Days of his employment, in any order. */
  readonly employed: readonly Period[];
  readonly today: Day;
  readonly vault: Vault;
}

export interface DecidedFact {
  readonly values: FactValues;
  /** Days it holds for; where the save named them, those. */
  readonly valid: Period;
}

/**
 * One kind of fact of a career (记录类别): everything that the one service needs to record, change, correct and withdraw it. `G` is what a person gives.
 */
export interface FactKind<G extends object = object> {
  readonly kind: WorkerFactKind;
  readonly entity: EntityClass<CareerFact>;
  /** Field of the inputs that holds the value. */
  readonly field: string;
  readonly shape: FactShape;
  /** Facts with the same key are one timeline; `CONTINUES` and `APART` only. */
  readonly key?: (values: FactValues) => string;
  /** It lies within an employment and ends with it; otherwise it is his own, such as a diploma. */
  readonly duringEmployment: boolean;
  /** It is entered and withdrawn only with a paper (凭文件). */
  readonly onPaper?: true;
  /** Whether a fact of it makes its holder take a place of the committees (“两委”员额); kinds that never do have none. */
  readonly takesPlace?: (values: FactValues) => boolean;
  /** Field of the value that its first day is taken from, where the save names no days: refusals of the day stand there and not on `validFrom`. */
  readonly dayField?: (given: G) => string;
  /**
   * Checks what was given and makes the columns of it.
   *
   * @throws the refusals of the kind, each on its field
   */
  readonly decide: (given: G, of: FactCase) => Promise<DecidedFact>;
  /** What must hold of these workers' files after a change of this kind: the refusals, by worker. */
  readonly check?: (em: EntityManager, workerIds: readonly number[]) => Promise<ReadonlyMap<number, DomainError>>;
}

/** The days that kinds need which take none from their value; null as period is a save without them. */
export function neededPeriod({ period }: Pick<FactCase, 'period'>): Period {
  if (!period) throw new DomainError('VALUE_REQUIRED', {}, 'validFrom');
  return period;
}

/** @throws VALUE_REQUIRED where a kind needs a paper and none is named */
export function needPaper(
  { onPaper }: Pick<FactKind, 'onPaper'>,
  title: string | null | undefined,
  field = 'document.title',
): void {
  if (onPaper && !title) throw new DomainError('VALUE_REQUIRED', {}, field);
}

/** Forgets `G`: the registry holds kinds of all values, and the service hands each only what its own input has checked. */
export const factKind = <G extends object>(kind: FactKind<G>): FactKind => kind as unknown as FactKind;
