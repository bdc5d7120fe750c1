import { offered } from '../../../shared/export-list.inputs.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { StaffingFilter, StaffingSort } from './staffing.inputs.ts';

/** Communities measured by the staffing formula as a file. */
export const staffingsExport = offered(
  {
    name: 'STAFFINGS',
    field: 'staffings',
    title: text('配备情况', 'Staffing'),
    permission: 'workers:read',
    root: 'staffings',
    columns: {
      CODE: column('区划代码', 'Code', 'region { code }', { extra: true }),
      NAME: column('社区或村', 'Community', 'region { name }'),
      TOWN: column('所属镇街', 'Street', 'region { parent { name } }'),
      STATUS: column('配备状态', 'Standing', 'status', { words: 'StaffingStatus' }),
      NEEDED: column('应配人数', 'Needed', 'needed'),
      ALLOWED: column('可配上限', 'At most', 'allowed'),
      IN_POST: column('在岗', 'In post', 'inPost'),
      SHORT: column('缺员', 'Short', 'short'),
      OVER: column('超配', 'Over', 'over'),
    },
    names: { town: REGION_NAME },
  },
  { filter: StaffingFilter, sort: StaffingSort, what: 'Communities measured by the staffing formula' },
);
