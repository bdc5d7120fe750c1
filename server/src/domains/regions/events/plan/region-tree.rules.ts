import { covers, type Day, type TimelineFact } from '../../../../shared/time/timeline.ts';
import type { FacilityClass, RegionKind, RegionLevel } from '../../region.enums.ts';

/** What a region's file says of it for a time. */
export interface UnitState {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly parentId: number | null;
  readonly facilityClass: FacilityClass | null;
  readonly isVirtual: boolean;
  readonly requiresStation: boolean;
}

/** A region with its file as believed; `level` is for good. */
export interface UnitFile<V extends UnitState = UnitState> {
  readonly id: number;
  readonly level: RegionLevel;
  readonly facts: readonly TimelineFact<V>[];
}
export type Tree<V extends UnitState = UnitState> = ReadonlyMap<number, UnitFile<V>>;

/** A unit after the event as it was given: what is missing stays, or comes from the unit before. `unitId` null: a new one. */
export interface ResultDraft extends Partial<UnitState> {
  readonly unitId: number | null;
  readonly share?: string | null;
}

export interface Placement {
  readonly subject: 'REGION' | 'FACILITY' | 'WORKER';
  readonly id: number;
  /** Place in the list of results. */
  readonly to: number;
}

export type EventKind = 'CREATE' | 'RENAME' | 'RECODE' | 'MERGE' | 'SPLIT' | 'TRANSFER' | 'RECLASSIFY' | 'ABOLISH';

export interface EventDraft {
  readonly kind: EventKind;
  readonly effectiveOn: Day;
  readonly from: readonly number[];
  readonly to: readonly ResultDraft[];
  readonly placements: readonly Placement[];
}

/** A unit on file by its id; the n-th result that is not on file yet by -(n + 1). */
export type UnitRef = number;
export const newUnit = (position: number): UnitRef => -(position + 1);

/** A unit after the event, whole. */
export interface Result {
  readonly unit: UnitRef;
  readonly level: RegionLevel;
  readonly state: UnitState;
  readonly share: string | null;
}

/** What an event does to the tree, from its day on. */
export interface EventPlan {
  readonly kind: EventKind;
  readonly effectiveOn: Day;
  readonly results: readonly Result[];
  /** Units whose file ends on the day. */
  readonly ends: readonly number[];
  /** Units below a street that go with it: they get another parent. */
  readonly children: readonly { readonly unit: number; readonly from: number; readonly to: UnitRef }[];
  readonly lineage: readonly { readonly from: number; readonly to: UnitRef; readonly share: string | null }[];
}

/** The state a unit is in on a day; null where it is not in force. */
export const stateAt = <V extends UnitState>(file: UnitFile<V> | undefined, day: Day): V | null =>
  file?.facts.find(({ valid }) => covers(valid, day))?.value ?? null;

/** Whether a stretch reaches the day or begins later. */
export const reaches = ({ valid }: TimelineFact<unknown>, day: Day): boolean => valid.to === null || valid.to > day;
