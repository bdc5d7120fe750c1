import type { Day } from '../../../shared/time/timeline.ts';
import type { RegionLevel } from '../../regions/index.ts';

/** People of units of one kind at a day (人员合计). */
export interface PeopleSum {
  readonly kind: string;
  readonly inPost: number;
  readonly suspended: number;
  readonly seconded: number;
}

/** People of one unit at a day, those of the units below it not among them (单位人员). */
export interface UnitPeople extends PeopleSum {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly level: `${RegionLevel}`;
}

/** A region's own figure of urban permanent residents (城镇常住人口). */
export interface UrbanFigure {
  readonly id: string;
  readonly value: number;
  readonly onDate: Day;
  /** False: older than the metric allows. */
  readonly usable: boolean;
}

/** What the rate of workers takes of a region at a day (队伍数据). */
export interface Workforce extends WorkforceSums {
  readonly units: readonly UnitPeople[];
}

/** The same where nobody asks for single units. */
export interface WorkforceSums {
  readonly units: readonly PeopleSum[];
  /** By id of the region: itself and those below it that have a figure of their own. */
  readonly urban: Readonly<Record<string, UrbanFigure>>;
  /** Ids of regions whose count is kept from who may not read workers (小数保护); null for who may. */
  readonly withheld: readonly string[] | null;
}

/** Whether a region's count is kept from who asks. */
export const isWithheld = ({ withheld }: WorkforceSums, regionId: string): boolean =>
  withheld?.includes(regionId) ?? false;

// The definition of 2024 does not name village cadres.
export const isVillage = ({ kind }: PeopleSum): boolean => kind === 'VILLAGE';

/** Who counts in a unit: people in post, of a village nobody. The same as `countedOf` of the workers' counts. */
export const countedIn = (unit: PeopleSum): number => (isVillage(unit) ? 0 : unit.inPost);

export const peopleIn = (units: readonly PeopleSum[], of: (unit: PeopleSum) => number): number =>
  units.reduce((sum, unit) => sum + of(unit), 0);

/** For what names single units; sums among them were read by mistake. */
export const unitByUnit = ({ units, ...rest }: WorkforceSums): Workforce => ({
  ...rest,
  units: units.map((unit) => {
    if (!('id' in unit)) throw new Error(`The people of all units of kind ${unit.kind} are asked for unit by unit`);
    return unit as UnitPeople;
  }),
});
