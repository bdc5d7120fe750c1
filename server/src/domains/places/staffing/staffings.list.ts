import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, oneOf } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { StaffingStatusFilter } from './staffing.enums.ts';
import { Staffing } from './staffing.types.ts';
import { StaffingChoice } from './staffing-choice.entity.ts';

const byCode = (row: RowName): Sql => sql`${sql.ref(`${row}.code`)} collate "C"`;

export const staffingList = declareList({
  entity: Staffing,
  right: 'workers:read',
  words: {
    en: 'communities',
    zh: '配备',
    order: 'by code',
    instead: {
      sortField: 'What communities are ordered by (配备排序项); what is not known comes last.',
      sort: 'Order of communities by their staffing (配备排序).',
      page: 'A page of communities with their staffing (配备情况列表).',
      id: 'Id of the community (社区编号).',
    },
  },
  many: { root: 'staffings', description: 'Communities measured by the staffing formula of the day (配备情况).' },
  one: { root: 'staffing', description: 'One community measured by it (社区配备情况).' },
  at: { asOf: true, knownOn: true },
  filters: {
    town: id('Street, town or park (所属镇街).', rowColumn('parent_id'), { guardedBy: 'region', named: REGION_NAME }),
    status: oneOf(StaffingStatusFilter, 'How it stands (配备状态).'),
  },
  sorts: {
    CODE: order('Code (区划代码).', 'region', byCode),
    NEEDED: order('People it needs (应配人数).', 'needed'),
    IN_POST: order('People in post (在岗).', 'inPost'),
    SHORT: order('People it lacks (缺员).', 'short'),
    OVER: order('People beyond what it may have (超配).', 'over'),
  },
  defaultOrder: byCode,
  leaves: {
    title: ['配备情况', 'Staffing'],
    what: 'Communities measured by the staffing formula',
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
  },
});

export const staffingChoiceList = declareList({
  entity: StaffingChoice,
  right: 'workers:read',
  words: {
    en: 'chosen formulas',
    zh: '采用的配备标准',
    instead: { items: 'Choices of the page, the latest first (本页).' },
  },
  many: {
    root: 'staffingChoices',
    description: 'Formulas that were chosen, as believed, the latest first (历次采用的配备标准).',
  },
  one: { root: 'staffingChoice', description: 'One of them (采用的配备标准).' },
  // The latest first.
  defaultOrder: (row) => sql`date '2000-01-01' - lower(${sql.ref(`${row}.valid`)})`,
});
