import { sql } from 'kysely';
import { column } from '../../../shared/exports/exportable-list.ts';
import { flag, oneOf, search } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { soundsLike } from '../file/worker-filters.sql.ts';
import { EmployerKindFilter } from '../workers.enums.ts';
import { Employer } from './employer.entity.ts';

const ref = (row: RowName, name: string): Sql => sql.ref(`${row}.${name}`);

const byName = (row: RowName): Sql => sql`${ref(row, 'pinyin')} collate "C"`;

export const employerList = declareList({
  entity: Employer,
  right: 'workers:read',
  words: { en: 'employers', zh: '用人单位', order: 'by name' },
  many: { root: 'employers', description: 'Employers of the whole district, whatever the scope (用人单位列表).' },
  one: { root: 'employer', description: 'One employer of the district, whatever the scope (用人单位).' },
  at: { asOf: true },
  filters: {
    kind: oneOf(EmployerKindFilter, 'Kind (类别).'),
    open: flag(
      'Employs people at asOf, or is closed (在用或停用).',
      (row, env, value) => sql`(${ref(row, 'closed_on')} is null or ${ref(row, 'closed_on')} > ${env.asOf}) = ${value}`,
      { guardedBy: 'closedOn' },
    ),
    search: search(
      'Part of the name, or the beginning of pinyin, initials or credit code (搜索：名称、拼音、首字母、信用代码).',
      (row, _env, value) =>
        sql`(position(trim(${value}) in ${ref(row, 'name')}) > 0 or ${soundsLike(row, value)} or starts_with(${ref(row, 'credit_code')} collate "C", upper(trim(${value}))))`,
      { guardedBy: 'name' },
    ),
  },
  sorts: {
    NAME: order('Name, by its pinyin (名称拼音).', 'name', byName),
    KIND: order('Kind (类别).', 'kind', (row) => sql`${ref(row, 'kind')} collate "C"`),
  },
  defaultOrder: byName,
  leaves: {
    title: ['用人单位', 'Employers'],
    what: 'Employers',
    columns: {
      NAME: column('名称', 'Name', 'name'),
      KIND: column('类别', 'Kind', 'kind', { words: 'EmployerKind' }),
      CREDIT_CODE: column('统一社会信用代码', 'Credit code', 'creditCode'),
      REGION: column('登记区划', 'Kept by', 'region { name }'),
      CLOSED_ON: column('停用日', 'Closed on', 'closedOn'),
    },
  },
});
