import { offered } from '../../../shared/export-list.inputs.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { HeadcountFilter, HeadcountSort } from './headcounts.inputs.ts';

/** Quotas of places with their use as a file. */
export const headcountsExport = offered(
  {
    name: 'HEADCOUNTS',
    field: 'headcounts',
    title: text('员额', 'Headcounts'),
    permission: 'workers:read',
    root: 'headcounts',
    columns: {
      REGION: column('区划', 'Region', 'region { name }'),
      CATEGORY: column('员额类别', 'Whose places', 'category', { words: 'HeadcountCategory' }),
      PLACES: column('核定员额', 'Places', 'places'),
      USED: column('已用', 'Used', 'used'),
      FREE: column('空缺', 'Free', 'free'),
      OVER: column('超出', 'Over', 'over'),
      STATUS: column('员额状态', 'Standing', 'status', { words: 'HeadcountStatus' }),
      VALID_FROM: column('有效期起', 'Valid from', 'valid { from }', { extra: true }),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }'),
    },
    names: { region: REGION_NAME, town: REGION_NAME },
  },
  { filter: HeadcountFilter, sort: HeadcountSort, what: 'Quotas of places with their use' },
);
