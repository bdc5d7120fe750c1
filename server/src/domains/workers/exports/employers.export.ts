import { offered } from '../../../shared/export-list.input.ts';
import { column } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { EmployerFilter, EmployerSort } from '../employers.inputs.ts';

/** Employers as a file. */
export const employersExport = offered(
  {
    name: 'EMPLOYERS',
    field: 'employers',
    title: text('用人单位', 'Employers'),
    permission: 'workers:read',
    root: 'employers',
    columns: {
      NAME: column('名称', 'Name', 'name'),
      KIND: column('类别', 'Kind', 'kind', { words: 'EmployerKind' }),
      CREDIT_CODE: column('统一社会信用代码', 'Credit code', 'creditCode'),
      REGION: column('登记区划', 'Kept by', 'region { name }'),
      CLOSED_ON: column('停用日', 'Closed on', 'closedOn'),
    },
  },
  { filter: EmployerFilter, sort: EmployerSort, what: 'Employers' },
);
