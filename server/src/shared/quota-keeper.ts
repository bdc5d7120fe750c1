import type { EntityManager } from '@mikro-orm/postgresql';
import { declareEnum } from './declared-enum.ts';
import type { DocumentInput } from './document.ts';
import type { Period } from './time/timeline.ts';

/** Whose places a quota counts (员额类别); the catalogue of the slice `places` says who is meant. */
export const HeadcountCategory = declareEnum('HeadcountCategory', 'Whose places a quota counts (员额类别).', {
  ALL: 'All community workers (全部社区工作者).',
  COMMITTEE: 'Committee members (社区“两委”专职成员): full-time members of the two committees.',
  STAFF: 'Other full-time staff (社区专职工作人员).',
});
export type HeadcountCategory = keyof typeof HeadcountCategory;

/** Paper and reason by which somebody is taken on beyond a quota (超员批准). */
export interface OverQuota {
  readonly document: DocumentInput;
  readonly reason: string;
}

/** A change of a file by which somebody may take a place. */
export interface PlaceTaken {
  readonly workerId: number;
  /** Units it may bring him to, besides those he is assigned to already. */
  readonly units: readonly number[];
  /** Input field that brings him there. */
  readonly field: string;
  /** Who is taken on beyond a quota; whether the person may allow that is asked before. */
  readonly overQuota?: OverQuota | null | undefined;
  /** Only quotas of this category: a duty makes nobody one more. */
  readonly only?: HeadcountCategory;
}

/** Row rights of the region of a quota. */
export interface QuotaPlace {
  readonly regionId: number;
  readonly communityId: number | null;
}

/** Whom the paper names that allows to go beyond a quota. */
export type Takers = (quota: QuotaPlace) => readonly number[];

/** Changes of many files at once, as an import makes them. */
export interface PlacesTaken extends Omit<PlaceTaken, 'workerId'> {
  /** Those who have a file already. */
  readonly workerIds: readonly number[];
  /** Who of them comes to the region of a quota from outside it; missing: everybody. */
  readonly comingTo?: Takers;
}

/** Days on which somebody uses a place of a unit (占用员额的时段). */
export interface PlaceSpan {
  readonly unitId: number;
  /** He holds a duty of one of the two committees on them. */
  readonly committee: boolean;
  readonly days: Period;
}

/** Which places a row of a file takes from a worker and which it gives him. */
export interface PlaceChange {
  readonly before: readonly PlaceSpan[];
  readonly after: readonly PlaceSpan[];
}

/** Why one of many does not fit; `unit` null: a quota above the scope. */
export interface QuotaProblem {
  readonly unit: string | null;
  readonly category: HeadcountCategory;
  readonly places: number | null;
}

/**
 * Who asks the quotas where people are stored (员额管理者). It stands on a slice (`quotas`); the slices that store people reach it through the context, since
 * they know no slice that comes after the file. All of it runs in the transaction of the save.
 */
export interface QuotaKeeper {
  /**
   * Does the work and looks whether it fits into the quotas of every region the worker is in, on each day he is there and was not before. Whoever else
   * takes a place of the same quotas waits meanwhile, so that of many who come at once exactly as many get one as there are. What was beyond a
   * quota before the work, as a merge leaves it, is not refused.
   *
   * @throws QUOTA_FULL on the field; QUOTA_FULL_ABOVE on it where the quota lies above the scope, which nobody here can override
   */
  keeping<T>(em: EntityManager, taken: PlaceTaken, work: () => Promise<T>): Promise<T>;
  /**
   * The same for many files at once; `work` tells whose files it has made. Which rows find no place is asked beforehand (`problems`), and once more while
   * the quotas are held. Beyond a quota everybody who comes under it is named with the paper.
   *
   * @throws QUOTA_FULL, QUOTA_FULL_ABOVE on the field
   */
  keepingOfMany<T>(
    em: EntityManager,
    taken: PlacesTaken,
    work: () => Promise<{ readonly done: T; readonly made: readonly number[] }>,
  ): Promise<T>;
  /** Which of many changes would find no place, all counted together (员额预检); null: there is one. It takes no lock. */
  problems(
    em: EntityManager,
    changes: readonly PlaceChange[],
    only?: HeadcountCategory,
  ): Promise<readonly (QuotaProblem | null)[]>;
}

/** Every change fits: for a server whose slices keep no quotas. */
export const NO_QUOTAS: QuotaKeeper = {
  keeping: (_em, _taken, work) => work(),
  keepingOfMany: async (_em, _taken, work) => (await work()).done,
  problems: async (_em, changes) => changes.map(() => null),
};
