import { registerEnumType } from 'type-graphql';
import type { ExportableList } from './exportable-list.ts';

/** What a file of communities and villages can hold (导出列). */
export enum CommunityColumn {
  CODE = 'CODE',
  NAME = 'NAME',
  TOWN = 'TOWN',
  KIND = 'KIND',
  FACILITY_CLASS = 'FACILITY_CLASS',
  HOUSEHOLDS = 'HOUSEHOLDS',
  HOUSEHOLDS_ON = 'HOUSEHOLDS_ON',
  HOUSEHOLDS_STATUS = 'HOUSEHOLDS_STATUS',
  FACILITY_AREA = 'FACILITY_AREA',
  REQUIRED_AREA = 'REQUIRED_AREA',
  SHORTFALL = 'SHORTFALL',
  RESIDENT_ACTIVITY_AREA = 'RESIDENT_ACTIVITY_AREA',
  AREA_PER_100_HOUSEHOLDS = 'AREA_PER_100_HOUSEHOLDS',
  MEETS_STANDARD = 'MEETS_STANDARD',
  WORKER_COUNT = 'WORKER_COUNT',
  WORKER_COUNT_STATUS = 'WORKER_COUNT_STATUS',
}
registerEnumType(CommunityColumn, {
  name: 'CommunityColumn',
  description: 'What a file of communities and villages can hold (社区与村导出列).',
  valuesConfig: {
    CODE: { description: 'Statistical division code (区划代码).' },
    NAME: { description: 'Name (名称).' },
    TOWN: { description: 'Street, town or park (所属镇街).' },
    KIND: { description: 'Community or village (类别).' },
    FACILITY_CLASS: { description: 'Facility class (设施类别).' },
    HOUSEHOLDS: { description: 'Households that count (户数).' },
    HOUSEHOLDS_ON: { description: 'Day of the last household figure (户数时点).' },
    HOUSEHOLDS_STATUS: { description: 'Whether the households may be used (户数状态).' },
    FACILITY_AREA: { description: 'Area of the facilities that count, m2 (已有面积).' },
    REQUIRED_AREA: { description: 'Area its standard requires, m2 (应有面积).' },
    SHORTFALL: { description: 'What is missing, m2 (缺口).' },
    RESIDENT_ACTIVITY_AREA: { description: 'Area for residents’ activities, m2 (居民活动面积).' },
    AREA_PER_100_HOUSEHOLDS: { description: 'Area per 100 households, m2 (每百户面积).' },
    MEETS_STANDARD: { description: 'Meets its standard (是否达标).' },
    WORKER_COUNT: { description: 'Community workers in post (在岗社区工作者).' },
    WORKER_COUNT_STATUS: { description: 'Whether the count is shown (人数状态).' },
  },
});

/** Communities and villages as a file. */
export const COMMUNITIES: ExportableList<CommunityColumn> = {
  name: 'COMMUNITIES',
  title: '社区与村',
  permission: 'figures:read',
  root: 'communities',
  filter: 'CommunityFilter',
  sort: 'CommunitySort',
  columns: {
    CODE: { head: '区划代码', select: 'code' },
    NAME: { head: '名称', select: 'name' },
    TOWN: { head: '所属镇街', select: 'parent { name }' },
    KIND: { head: '类别', select: 'kind', words: 'RegionKind' },
    FACILITY_CLASS: { head: '设施类别', select: 'facilityClass', words: 'FacilityClass' },
    HOUSEHOLDS: { head: '户数', select: 'households' },
    HOUSEHOLDS_ON: { head: '户数时点', select: 'householdsOn' },
    HOUSEHOLDS_STATUS: { head: '户数状态', select: 'householdsStatus', words: 'FigureStatus' },
    FACILITY_AREA: { head: '已有面积（m²）', select: 'facilityAreaM2', isNumber: true },
    REQUIRED_AREA: { head: '应有面积（m²）', select: 'requiredAreaM2', isNumber: true },
    SHORTFALL: { head: '缺口（m²）', select: 'shortfallM2', isNumber: true },
    RESIDENT_ACTIVITY_AREA: { head: '居民活动面积（m²）', select: 'residentActivityAreaM2', isNumber: true },
    AREA_PER_100_HOUSEHOLDS: { head: '每百户面积（m²）', select: 'areaPer100Households', isNumber: true },
    MEETS_STANDARD: { head: '是否达标', select: 'meetsFacilityStandard' },
    WORKER_COUNT: { head: '在岗社区工作者', select: 'workerCount' },
    WORKER_COUNT_STATUS: { head: '人数状态', select: 'workerCountStatus', words: 'PeopleCountStatus' },
  },
};
