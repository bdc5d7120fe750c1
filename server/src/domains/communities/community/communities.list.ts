import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, oneOf, search, text, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { laterColumn } from '../../../shared/reads/declared-list/later-fields.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { byCode, byName, FacilityClassFilter, RegionKindFilter, searchRegion } from '../../regions/index.ts';
import { Community } from './community.types.ts';

export const communityList = declareList({
  entity: Community,
  right: 'figures:read',
  words: {
    en: 'communities',
    zh: '社区',
    order: 'by code',
    instead: {
      sortField: 'What communities are ordered by (社区排序项); what is not known comes last.',
      filter: 'Which communities and villages (社区筛选); all conditions together.',
    },
  },
  many: { root: 'communities', description: 'Communities and villages in the scope (社区与村列表).' },
  one: {
    root: 'community',
    description: 'One community or village, by id or by code at asOf (社区或村).',
    code: 'Code (区划代码).',
  },
  at: { asOf: true, knownOn: true },
  filters: {
    parent: id('Street, town or park (所属镇街).', rowColumn('parent_id'), { named: REGION_NAME }),
    code: text('Code (区划代码).'),
    kind: oneOf(RegionKindFilter, 'Kind (类别).'),
    facilityClass: oneOf(FacilityClassFilter, 'Facility class (设施类别).'),
    meetsFacilityStandard: yesNo('Meets its standard (是否达标).', rowColumn('meets')),
    search: search(
      'Part of the name, or the beginning of code, pinyin or initials (搜索：名称、代码、拼音、首字母).',
      (row, _env, value) => searchRegion(row, value),
      { guardedBy: 'name' },
    ),
  },
  sorts: {
    CODE: order('Code (代码).', 'code', byCode),
    NAME: order('Name, by its pinyin (名称拼音).', 'name', byName),
    HOUSEHOLDS: order('Households (户数).', 'households'),
    FACILITY_AREA: order('Area that counts (已有面积).', 'facilityAreaM2', rowColumn('facility_area_m2')),
    REQUIRED_AREA: order('Area required (应有面积).', 'requiredAreaM2', rowColumn('required_m2')),
    SHORTFALL: order('What is missing (缺口).', 'shortfallM2', rowColumn('shortfall_m2')),
    AREA_PER_100_HOUSEHOLDS: order(
      'Area per 100 households (每百户面积).',
      'areaPer100Households',
      rowColumn('per_100_m2'),
    ),
  },
  defaultOrder: byCode,
  leaves: {
    title: ['社区与村', 'Communities'],
    what: 'Communities and villages',
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
      WORKER_COUNT: laterColumn('在岗社区工作者', 'Workers in post', 'workerCount'),
      WORKER_COUNT_STATUS: laterColumn('人数状态', 'Standing of the count', 'workerCountStatus', {
        words: 'PeopleCountStatus',
      }),
    },
  },
});
