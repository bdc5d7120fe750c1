import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** Place in the tree (层级). */
export enum RegionLevel {
  DISTRICT = 'DISTRICT',
  TOWN = 'TOWN',
  COMMUNITY = 'COMMUNITY',
}
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'Place in the tree (层级); a region keeps it for good.',
  valuesConfig: {
    DISTRICT: { description: 'District (区级).' },
    TOWN: { description: 'Street, town or park (镇街级).' },
    COMMUNITY: { description: 'Community or village (村居级).' },
  },
});
export const RegionLevelFilter = enumFilter(RegionLevel, 'RegionLevelFilter', 'Condition on the level (层级条件).');

/** What a region is (区划类别); set by a person, never read out of its code or the ending of its name. */
export enum RegionKind {
  DISTRICT = 'DISTRICT',
  STREET = 'STREET',
  TOWN = 'TOWN',
  PARK = 'PARK',
  COMMUNITY = 'COMMUNITY',
  VILLAGE = 'VILLAGE',
}
registerEnumType(RegionKind, {
  name: 'RegionKind',
  description: 'What a region is (区划类别); set by a person, never read out of its code or name.',
  valuesConfig: {
    DISTRICT: { description: 'District (区).' },
    STREET: { description: 'Street (街道).' },
    TOWN: { description: 'Town (镇).' },
    PARK: { description: 'Park (园区): development zone.' },
    COMMUNITY: { description: "Community (居委会): residents' committee." },
    VILLAGE: { description: "Village (村委会): villagers' committee." },
  },
});
export const RegionKindFilter = enumFilter(RegionKind, 'RegionKindFilter', 'Condition on the kind (区划类别条件).');

/** Which standard a community's rooms are measured by (设施类别); set by a person. */
export enum FacilityClass {
  URBAN = 'URBAN',
  TOWN_FRINGE = 'TOWN_FRINGE',
  VILLAGE = 'VILLAGE',
}
registerEnumType(FacilityClass, {
  name: 'FacilityClass',
  description: "Which standard a community's rooms are measured by (设施类别); set by a person.",
  valuesConfig: {
    URBAN: { description: 'Urban community (城市社区).' },
    TOWN_FRINGE: { description: 'Town, urban village, suburb (镇、城中村、城郊村).' },
    VILLAGE: { description: 'Central or traditional village (中心村、传统村).' },
  },
});
export const FacilityClassFilter = enumFilter(
  FacilityClass,
  'FacilityClassFilter',
  'Condition on the facility class (设施类别条件).',
);
