import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../../../shared/access/permissions.ts';
import type { ErrorCode } from '../../../shared/errors/error-codes.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { ItemColumn } from '../batches/index.ts';

/**
 * One kind of simulation (模拟测算), as the slice that owns it hands it over: what two versions of a document give everybody of a region on a day, kept with
 * all that went in.
 *
 * @typeParam W one of those it looks at
 * @typeParam F what the rule knows of a person
 * @typeParam D the document the rule goes by
 * @typeParam R what both versions give one person
 * @typeParam S sums over all results
 */
export interface SimulationKind<W extends Simulated, F, D, R extends Simulated, S extends SumsOfAll>
  extends SimulationStore {
  /** By column of the table of rows, which has those of its person and `repeated` besides. */
  readonly columns: Readonly<Record<string, ItemColumn<R>>>;
  /** By column of the table of simulations. */
  readonly sums: Readonly<Record<string, ItemColumn<S>>>;
  readonly versions: TriedVersions;
  /** Whom it looks at, in an order that stays. */
  readonly people: (em: EntityManager, inputs: SimulationInputs<D>) => Promise<readonly W[]>;
  /** Facts as believed then; whose file is not in sight is left out. */
  readonly facts: (em: EntityManager, ids: readonly number[], knownOn: Date) => Promise<ReadonlyMap<number, F>>;
  readonly atATime: number;
  readonly compare: (person: W, facts: F, inputs: SimulationInputs<D>) => R;
  readonly totals: () => Totals<R, S>;
  readonly making: MakingOfSimulation<D, S>;
}

/** Where simulations of a kind are kept. */
export interface SimulationStore {
  /** Its table; that of its rows has `_row` after the name. */
  readonly table: string;
  /** What audit and jobs call one. */
  readonly subject: string;
  /** Table of the documents whose versions are tried. */
  readonly documents: string;
  /** Column of a row that a later computation keeps where the row comes out otherwise, and the name it is kept by. */
  readonly repeated: { readonly name: string; readonly column: string };
  readonly refusals: { readonly notFound: ErrorCode; readonly notDone: ErrorCode };
}

export interface Simulated {
  readonly workerId: number;
}
export interface SumsOfAll {
  readonly people: number;
}

/** Everything a simulation is computed from: the same inputs, the same result. */
export interface SimulationInputs<D> {
  readonly regionId: number;
  readonly asOf: Day;
  readonly knownOn: Date;
  readonly scheme: D;
  /** Null: none was in force. */
  readonly against: D | null;
}

/** Sums over results as they come, so that no more is held than the sums. */
export interface Totals<R, S> {
  readonly add: (row: R) => void;
  readonly sums: () => S;
}

/** Which versions can be tried. */
export interface TriedVersions {
  /** @throws the kind's codes on the field, also of a version with faults: by it nothing can be said */
  readonly sound: (em: EntityManager, id: string, regionId: number, field: string) => Promise<{ readonly id: number }>;
  /** The version in force in the district on the day; null: none is. */
  readonly on: (em: EntityManager, regionId: number, on: Day) => Promise<{ readonly id: number } | null>;
}

/** How a simulation is asked for, computed and repeated. */
export interface MakingOfSimulation<D, S> {
  readonly permission: Permission;
  /** How far ahead somebody may look: beyond it hardly a fact is on file. */
  readonly monthsAhead: number;
  readonly first: Computation & { readonly title: (document: D, asOf: Day) => string };
  readonly again: Computation & { readonly title: (asOf: Day) => string };
  /** What the job says of it when it is done. */
  readonly says: (sums: S) => object;
}
interface Computation {
  readonly job: string;
  readonly operation: string;
}
