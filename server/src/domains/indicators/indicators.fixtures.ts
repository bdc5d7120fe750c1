import { TrustGrade } from '../../shared/document.ts';
import { IndicatorKind, IndicatorUnit, TargetDirection } from './indicator.enums.ts';
import type { DefinitionFacts, RegionFacts, RuleInputs } from './values/indicators.rules.ts';
import type { UnitStanding } from './values/unit-facts.ts';
import type { UnitPeople, Workforce } from './workforce/workforce-facts.ts';

/** Facts that tests of the rules take their examples from; only what an example is about is given there. */
const DOCUMENT = { title: '规划', number: null, article: null, date: null, grade: TrustGrade.QUOTED };

export const DISTRICT: RegionFacts = { id: '1', code: '150102', name: '新城区', level: 'DISTRICT', isVirtual: false };
export const region = (id: string, given: Partial<RegionFacts> = {}): RegionFacts => ({
  id,
  code: `1501020${id.padStart(2, '0')}`,
  name: `区划${id}`,
  level: 'TOWN',
  isVirtual: false,
  ...given,
});

export const SHARE: DefinitionFacts = {
  id: '2',
  code: 'URBAN_FACILITY_SHARE',
  name: { zh: '城市社区用房达标率', en: 'Urban communities that meet the standard' },
  formula: { zh: '达标城市社区 ÷ 全部城市社区', en: 'urban communities that meet it ÷ all' },
  unit: IndicatorUnit.PERCENT,
  kind: IndicatorKind.SHARE_OF_UNITS,
  facilityClass: 'URBAN',
  per: 100,
  decimals: 2,
  direction: TargetDirection.AT_LEAST,
  lowestLevel: 'COMMUNITY',
  ruleVersion: 'FACILITY_SHARE/1',
  document: DOCUMENT,
};
export const AREA: DefinitionFacts = {
  ...SHARE,
  id: '5',
  code: 'FACILITY_AREA_PER_100_HOUSEHOLDS',
  unit: IndicatorUnit.M2,
  kind: IndicatorKind.RATIO,
  ruleVersion: 'FACILITY_AREA_RATIO/1',
};
export const WORKERS: DefinitionFacts = {
  ...SHARE,
  id: '1',
  code: 'WORKERS_PER_10K_URBAN',
  unit: IndicatorUnit.PEOPLE,
  kind: IndicatorKind.RATE_PER,
  facilityClass: null,
  per: 10_000,
  lowestLevel: 'DISTRICT',
  ruleVersion: 'WORKERS_RATE/1',
};

/** An urban community of 1,000 households with 300 m2, which is enough. */
export const unit = (id: string, given: Partial<UnitStanding> = {}): UnitStanding => ({
  id,
  code: `150102001${id.padStart(3, '0')}`,
  name: `社区${id}`,
  parentId: '10',
  facilityClass: 'URBAN',
  isVirtual: false,
  households: 1000,
  householdsOn: '2025-06-30',
  householdsStatus: 'OK',
  areaM2: '300.00',
  requiredM2: '300.00',
  shortfallM2: '0.00',
  meets: true,
  ...given,
});
export const units = (...list: UnitStanding[]): RuleInputs => ({ units: list, workforce: null });

/** So many people in one community, for so many urban residents of the district; null: no figure. */
export const people = (inPost: number, urbanResidents: number | null, given: Partial<UnitPeople> = {}): RuleInputs => ({
  units: null,
  workforce: {
    units: [
      {
        id: '100',
        code: '150102001100',
        name: '社区100',
        parentId: '10',
        level: 'COMMUNITY',
        kind: 'COMMUNITY',
        inPost,
        suspended: 0,
        seconded: 0,
        ...given,
      },
    ],
    urban: urbanResidents === null ? {} : { 1: { id: '7', value: urbanResidents, onDate: '2020-11-01', usable: true } },
    withheld: null,
  } satisfies Workforce,
});
