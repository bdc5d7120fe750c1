import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { FacilityFilter, FacilitySort } from '../facilities.inputs.ts';

/** Facilities as a file. */
export const facilitiesExport = offered(
  {
    name: 'FACILITIES',
    field: 'facilities',
    title: text('设施', 'Facilities'),
    permission: 'figures:read',
    root: 'facilities',
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
    names: { community: REGION_NAME, town: REGION_NAME },
  },
  { filter: FacilityFilter, sort: FacilitySort, what: 'Facilities' },
);
