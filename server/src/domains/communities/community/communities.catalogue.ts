import { type Document, TrustGrade } from '../../../shared/document.ts';
import { covers, type Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { FacilityClass, RegionLevel } from '../../regions/index.ts';
import { BaseMetric } from '../base-figures/base-figure.enums.ts';
import { FacilityKind, FacilityState } from '../facilities/facility.enums.ts';

/** Area of rooms a class of communities must have (用房面积标准), from a day on. */
export interface FacilityStandard {
  readonly facilityClass: FacilityClass;
  readonly from: Day;
  /** First day no longer in force; null: in force until another one is published. */
  readonly to: Day | null;
  /** m2, whatever the households. */
  readonly floorM2: string;
  /** m2 per 100 households; null: households do not matter. */
  readonly m2Per100Households: string | null;
  readonly rule: Text;
  readonly document: Document;
}

const PLAN: Document = {
  title: '呼和浩特市新城区“十四五”民政事业发展规划',
  number: '新政办发〔2022〕47号',
  article: null,
  date: null,
  grade: TrustGrade.QUOTED,
};

/** The plan's period began on 1 January 2021; it is over, and no later standard is known. */
const IN_FORCE = { from: '2021-01-01', to: null, document: PLAN } as const;

export const FACILITY_STANDARDS: readonly FacilityStandard[] = [
  {
    ...IN_FORCE,
    facilityClass: FacilityClass.URBAN,
    floorM2: '300',
    m2Per100Households: '30',
    rule: text(
      '城市社区用房每百户不低于 30 m²，且不少于 300 m²',
      'Rooms of an urban community: at least 30 m² per 100 households and at least 300 m²',
    ),
  },
  {
    ...IN_FORCE,
    facilityClass: FacilityClass.TOWN_FRINGE,
    floorM2: '300',
    m2Per100Households: null,
    rule: text(
      '镇、城中村、城郊村服务中心不少于 300 m²',
      'Service centre of a town, urban village or suburb: at least 300 m²',
    ),
  },
  {
    ...IN_FORCE,
    facilityClass: FacilityClass.VILLAGE,
    floorM2: '150',
    m2Per100Households: null,
    rule: text(
      '中心村、传统农村服务中心不少于 150 m²',
      'Service centre of a central or traditional village: at least 150 m²',
    ),
  },
];

/** The standard in force for a class; null where the class is not set or no standard holds on that day. */
export const standardAt = (facilityClass: FacilityClass | null, day: Day): FacilityStandard | null =>
  FACILITY_STANDARDS.find((s) => s.facilityClass === facilityClass && covers(s, day)) ?? null;

/**
 * Age in months up to which a base figure may be used (数据有效期): households two years, what a census counts eleven, so that one census
 * reaches to the results of the next. Set here, no source.
 */
export const MAX_AGE_MONTHS = {
  [BaseMetric.HOUSEHOLDS]: 24,
  [BaseMetric.RESIDENTS]: 132,
  [BaseMetric.URBAN_RESIDENTS]: 132,
  [BaseMetric.REGISTERED_RESIDENTS]: 132,
} as const satisfies Record<BaseMetric, number>;

/** States in which a building's area can count: built and accepted (验收后计入). Outdoor venues never count. */
export const COUNTING_STATES: readonly FacilityState[] = [
  FacilityState.ACCEPTED,
  FacilityState.HANDED_OVER,
  FacilityState.IN_USE,
];
export const NEVER_COUNTING_KINDS: readonly FacilityKind[] = [FacilityKind.OUTDOOR_VENUE];

/** Above this a base figure is a slip of the pen (households or people, by level). Set here, no source. */
export const HIGHEST_PLAUSIBLE = {
  [RegionLevel.DISTRICT]: 5_000_000,
  [RegionLevel.TOWN]: 1_000_000,
  [RegionLevel.COMMUNITY]: 200_000,
} as const satisfies Record<RegionLevel, number>;

/** No base figure is older than the first census (first national census, 1 July 1953). */
export const FIRST_FIGURE_DAY: Day = '1953-07-01';
