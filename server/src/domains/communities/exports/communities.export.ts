import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { CommunityFilter, CommunitySort } from '../communities.inputs.ts';

/** Communities and villages as a file. */
export const communitiesExport = offered(
  {
    name: 'COMMUNITIES',
    field: 'communities',
    title: text('社区与村', 'Communities'),
    permission: 'figures:read',
    root: 'communities',
    columns: {
      CODE: column('区划代码', 'Code', 'code'),
      NAME: column('名称', 'Name', 'name'),
      TOWN: column('所属镇街', 'Street', 'parent { name }'),
      KIND: column('类别', 'Kind', 'kind', { words: 'RegionKind' }),
      FACILITY_CLASS: column('设施类别', 'Facility class', 'facilityClass', { words: 'FacilityClass' }),
      HOUSEHOLDS: column('户数', 'Households', 'households'),
      HOUSEHOLDS_ON: column('户数时点', 'Households as of', 'householdsOn'),
      HOUSEHOLDS_STATUS: column('户数状态', 'Standing of households', 'householdsStatus', { words: 'FigureStatus' }),
      FACILITY_AREA: column('已有面积（m²）', 'Area on hand (m²)', 'facilityAreaM2', { as: 'DECIMAL' }),
      REQUIRED_AREA: column('应有面积（m²）', 'Area required (m²)', 'requiredAreaM2', { as: 'DECIMAL' }),
      SHORTFALL: column('缺口（m²）', 'Shortfall (m²)', 'shortfallM2', { as: 'DECIMAL' }),
      RESIDENT_ACTIVITY_AREA: column('居民活动面积（m²）', 'Area for residents (m²)', 'residentActivityAreaM2', {
        as: 'DECIMAL',
      }),
      AREA_PER_100_HOUSEHOLDS: column('每百户面积（m²）', 'Area per 100 households (m²)', 'areaPer100Households', {
        as: 'DECIMAL',
      }),
      MEETS_STANDARD: column('是否达标', 'Meets the standard', 'meetsFacilityStandard'),
      WORKER_COUNT: column('在岗社区工作者', 'Workers in post', 'workerCount'),
      WORKER_COUNT_STATUS: column('人数状态', 'Standing of the count', 'workerCountStatus', {
        words: 'PeopleCountStatus',
      }),
    },
    names: { parent: REGION_NAME },
  },
  { filter: CommunityFilter, sort: CommunitySort, what: 'Communities and villages' },
);
