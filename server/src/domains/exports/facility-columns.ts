import { registerEnumType } from 'type-graphql';
import type { ExportableList } from './exportable-list.ts';

/** What a file of facilities can hold (导出列). */
export enum FacilityColumn {
  NAME = 'NAME',
  COMMUNITY = 'COMMUNITY',
  TOWN = 'TOWN',
  KIND = 'KIND',
  BUILDING_AREA = 'BUILDING_AREA',
  RESIDENT_ACTIVITY_AREA = 'RESIDENT_ACTIVITY_AREA',
  TENURE = 'TENURE',
  CERTIFICATE_NUMBER = 'CERTIFICATE_NUMBER',
  STATE = 'STATE',
  COUNTS = 'COUNTS',
  COUNTS_REASON = 'COUNTS_REASON',
  REVIEW = 'REVIEW',
  VALID_FROM = 'VALID_FROM',
  SOURCE = 'SOURCE',
}
registerEnumType(FacilityColumn, {
  name: 'FacilityColumn',
  description: 'What a file of facilities can hold (设施导出列).',
  valuesConfig: {
    NAME: { description: 'Name (名称).' },
    COMMUNITY: { description: 'Community or village (所属社区或村).' },
    TOWN: { description: 'Street, town or park (所属镇街).' },
    KIND: { description: 'What it is for (用途).' },
    BUILDING_AREA: { description: 'Building area, m2 (建筑面积).' },
    RESIDENT_ACTIVITY_AREA: { description: 'Area for residents’ activities, m2 (居民活动面积).' },
    TENURE: { description: 'By what right it is used (权属).' },
    CERTIFICATE_NUMBER: { description: 'Property certificate (产权证号).' },
    STATE: { description: 'State (状态).' },
    COUNTS: { description: 'Counts towards the area standard (是否计入).' },
    COUNTS_REASON: { description: 'Why it counts or not (计入说明).' },
    REVIEW: { description: 'Review of what holds (复核状态).' },
    VALID_FROM: { description: 'First day this holds for (有效期起).' },
    SOURCE: { description: 'Where it comes from (来源).' },
  },
});

/** Facilities as a file. */
export const FACILITIES: ExportableList<FacilityColumn> = {
  name: 'FACILITIES',
  title: '设施',
  permission: 'figures:read',
  root: 'facilities',
  filter: 'FacilityFilter',
  sort: 'FacilitySort',
  columns: {
    NAME: { head: '名称', select: 'name' },
    COMMUNITY: { head: '所属社区或村', select: 'community { name }' },
    TOWN: { head: '所属镇街', select: 'community { parent { name } }' },
    KIND: { head: '用途', select: 'kind', words: 'FacilityKind' },
    BUILDING_AREA: { head: '建筑面积（m²）', select: 'buildingAreaM2', isNumber: true },
    RESIDENT_ACTIVITY_AREA: { head: '居民活动面积（m²）', select: 'residentActivityAreaM2', isNumber: true },
    TENURE: { head: '权属', select: 'tenure', words: 'Tenure' },
    CERTIFICATE_NUMBER: { head: '产权证号', select: 'certificateNumber' },
    STATE: { head: '状态', select: 'state', words: 'FacilityState' },
    COUNTS: { head: '是否计入', select: 'countsTowards' },
    COUNTS_REASON: { head: '计入说明', select: 'countsReason' },
    REVIEW: { head: '复核状态', select: 'review', words: 'ReviewState' },
    VALID_FROM: { head: '有效期起', select: 'valid { from }' },
    SOURCE: { head: '来源', select: 'source' },
  },
};
