import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const RegionLevel = declareEnum('RegionLevel', 'Place in the tree (层级); a region keeps it for good.', {
  DISTRICT: 'District (区级).',
  TOWN: 'Street, town or park (镇街级).',
  COMMUNITY: 'Community or village (村居级).',
});
export type RegionLevel = keyof typeof RegionLevel;
export const RegionLevelFilter = enumFilter(RegionLevel, 'RegionLevelFilter', 'Condition on the level (层级条件).');

/** What a region is (区划类别); set by a person, never read out of its code or the ending of its name. */
export const RegionKind = declareEnum(
  'RegionKind',
  'What a region is (区划类别); set by a person, never read out of its code or name.',
  {
    DISTRICT: 'District (区).',
    STREET: 'Street (街道).',
    TOWN: 'Town (镇).',
    PARK: 'Park (园区): development zone.',
    COMMUNITY: "Community (居委会): residents' committee.",
    VILLAGE: "Village (村委会): villagers' committee.",
  },
);
export type RegionKind = keyof typeof RegionKind;
export const RegionKindFilter = enumFilter(RegionKind, 'RegionKindFilter', 'Condition on the kind (区划类别条件).');

export const FacilityClass = declareEnum(
  'FacilityClass',
  "Which standard a community's rooms are measured by (设施类别); set by a person.",
  {
    URBAN: 'Urban community (城市社区).',
    TOWN_FRINGE: 'Town, urban village, suburb (镇、城中村、城郊村).',
    VILLAGE: 'Central or traditional village (中心村、传统村).',
  },
);
export type FacilityClass = keyof typeof FacilityClass;
export const FacilityClassFilter = enumFilter(
  FacilityClass,
  'FacilityClassFilter',
  'Condition on the facility class (设施类别条件).',
);
