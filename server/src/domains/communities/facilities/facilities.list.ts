import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, oneOf, search, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { searchRegion } from '../../regions/index.ts';
import { Facility } from './facility.entity.ts';
import { FacilityKindFilter, FacilityState, FacilityStateFilter } from './facility.enums.ts';
import { reviewedFacilities } from './facility.reviewed.ts';

const ref = (row: RowName, name: string): Sql => sql.ref(`${row}.${name}`);

const byCommunity = (row: RowName): Sql => sql`${ref(row, 'community_code')} collate "C"`;

export const facilityList = declareList({
  entity: Facility,
  right: 'figures:read',
  words: { en: 'facilities', zh: '设施', order: 'by community' },
  many: { root: 'facilities', description: 'Facilities in the scope (设施列表).' },
  one: { root: 'facility', description: 'One facility as it stands at asOf (设施).' },
  at: { asOf: true, knownOn: true },
  filters: {
    community: id('Community or village (社区或村).', rowColumn('community_unit_id'), { named: REGION_NAME }),
    town: id('Street, town or park (镇街).', rowColumn('town_id'), { guardedBy: 'community', named: REGION_NAME }),
    kind: oneOf(FacilityKindFilter, 'What it is for (用途).'),
    state: oneOf(FacilityStateFilter, 'State (状态).'),
    countsTowards: yesNo('Counts (是否计入).'),
    pending: reviewedFacilities.isPending,
    search: search(
      "Part of the facility's name, or what finds its community (搜索：设施名称，或社区的名称、代码、拼音、首字母).",
      (row, _env, value) =>
        sql`(position(trim(${value}) in ${ref(row, 'name')}) > 0 or ${searchRegion(row, value, (name) => `community_${name}`)})`,
      { guardedBy: 'name' },
    ),
  },
  sorts: {
    NAME: order('Name (名称).', 'name'),
    COMMUNITY: order('Code of the community (社区代码).', 'community', byCommunity),
    BUILDING_AREA: order('Building area (建筑面积).', 'buildingAreaM2', rowColumn('building_area_m2')),
    STATE: order(
      'State, from planned to withdrawn (状态).',
      'state',
      (row) => sql`array_position(array[${sql.join(Object.values(FacilityState))}]::text[], ${ref(row, 'state')})`,
    ),
  },
  defaultOrder: byCommunity,
  leaves: {
    title: ['设施', 'Facilities'],
    what: 'Facilities',
    columns: {
      NAME: column('名称', 'Name', 'name'),
      COMMUNITY: column('所属社区或村', 'Community', 'community { name }'),
      TOWN: column('所属镇街', 'Street', 'community { parent { name } }'),
      KIND: column('用途', 'For what', 'kind', { words: 'FacilityKind' }),
      BUILDING_AREA: column('建筑面积（m²）', 'Building area (m²)', 'buildingAreaM2', { as: 'DECIMAL' }),
      RESIDENT_ACTIVITY_AREA: column('居民活动面积（m²）', 'Area for residents (m²)', 'residentActivityAreaM2', {
        as: 'DECIMAL',
      }),
      TENURE: column('权属', 'Tenure', 'tenure', { words: 'Tenure' }),
      CERTIFICATE_NUMBER: column('产权证号', 'Property certificate', 'certificateNumber'),
      STATE: column('状态', 'State', 'state', { words: 'FacilityState' }),
      COUNTS: column('是否计入', 'Counts', 'countsTowards'),
      COUNTS_REASON: column('计入说明', 'Why it counts or not', 'countsReason'),
      REVIEW: column('复核状态', 'Review', 'review', { words: 'ReviewState' }),
      VALID_FROM: column('有效期起', 'Valid from', 'valid { from }'),
      SOURCE: column('来源', 'Source', 'source'),
    },
  },
});
