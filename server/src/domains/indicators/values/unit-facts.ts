import type { Day } from '../../../shared/time/timeline.ts';

/** Which standard a community's rooms are measured by (设施类别). */
export type UnitClass = 'URBAN' | 'TOWN_FRINGE' | 'VILLAGE';

/** Whether a household figure may be used (户数状态): there, older than the metric allows, or never entered. */
export type HouseholdsStatus = 'OK' | 'NO_BASE' | 'MISSING_INPUT';

/** A village-level unit at a date, measured by its facility standard (社区或村的达标情况). Areas are m2 with two decimals, as text. */
export interface UnitStanding {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Street, town or park it belongs to; null where that lies outside the scope. */
  readonly parentId: string | null;
  /** Null: nobody has set it yet, so that no share counts the unit. */
  readonly facilityClass: UnitClass | null;
  readonly isVirtual: boolean;
  /** Null: none, or too old; the status says which. */
  readonly households: number | null;
  readonly householdsOn: Day | null;
  readonly householdsStatus: HouseholdsStatus;
  /** Area that counts; 0 when the unit has no facility. */
  readonly areaM2: string;
  /** Null: it depends on households that are not known. */
  readonly requiredM2: string | null;
  readonly shortfallM2: string | null;
  /** Null: it depends on households that are not known; a unit below the floor fails without them. */
  readonly meets: boolean | null;
}

/** Units that are alike in what decides whether and how they count, taken together (同类单位合计); of none of them anything is missing. */
export interface UnitSum {
  readonly units: number;
  readonly facilityClass: UnitClass | null;
  readonly isVirtual: boolean;
  readonly householdsStatus: HouseholdsStatus;
  readonly meets: boolean | null;
  readonly households: number | null;
  readonly areaM2: string;
}

/** One unit or a sum of several: the rules take either, and a value is the same by both. */
export type UnitOrSum = UnitStanding | UnitSum;

export const unitsIn = (unit: UnitOrSum): number => ('units' in unit ? unit.units : 1);

/** For what names single units; a sum among them was read by mistake. */
export function oneByOne(units: readonly UnitOrSum[]): readonly UnitStanding[] {
  return units.map((unit) => {
    if ('units' in unit) throw new Error(`${unit.units} units were read as a sum and are asked for one by one`);
    return unit;
  });
}
