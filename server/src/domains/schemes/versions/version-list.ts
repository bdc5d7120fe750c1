import { sql } from 'kysely';
import { days, id, oneOf, search, text, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { SchemeStatusFilter } from './version.enums.ts';
import { operationsOf, type VersionFace } from './version-face.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Who asks wrote the version or submitted it. */
export const preparedByMe = (row: RowName): Sql =>
  sql`coalesce(nullif(current_setting('app.person', true), '')::int = any(${ref(row, 'preparers')} || ${ref(row, 'submitted_by')}), false)`;

const STATUSES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SUPERSEDED', 'SHIPPED'];

/** The list of versions of one kind, and the query that finds one. */
export const versionList = <D extends object>({ entity, many, called, rights }: VersionFace<D>) =>
  declareList({
    entity,
    right: rights.read,
    words: {
      en: 'versions of schemes',
      zh: '方案',
      order: "the district's own first, by code, the latest version first,",
      instead: {
        page: `A page of versions of ${called.many} (${called.zh}列表).`,
        items: 'Versions of the page (本页).',
      },
    },
    many: {
      root: many,
      description: `Versions of ${called.many}: those in force, those that come with the product, and drafts of the scope (${called.zh}列表).`,
    },
    one: { root: operationsOf(entity).one, description: `One version of a ${called.one} (${called.zh}).` },
    filters: {
      code: text('Code (代码).'),
      status: oneOf(SchemeStatusFilter, 'Where they stand (状态).'),
      region: id('District they are of (所属区县).', rowColumn('region_id')),
      shipped: yesNo('They come with the product (随产品提供).', (row) => sql`(${ref(row, 'region_id')} is null)`, {
        guardedBy: 'region',
      }),
      base: id('Version they override (上级方案).', rowColumn('base_id')),
      validFrom: days('First day (施行日).'),
      preparedByMe: yesNo('Written or submitted by who asks (本人编制).', preparedByMe),
      search: search(
        'Part of the title or of the code (名称或代码).',
        (row, _env, value) =>
          sql`position(lower(${value}) in lower(concat_ws(' ', ${ref(row, 'title_zh')}, ${ref(row, 'title_en')}, ${ref(row, 'code')}))) > 0`,
        { guardedBy: 'title' },
      ),
    },
    sorts: {
      CODE: order(
        'Code and version (代码与版本).',
        'code',
        (row) => sql`${ref(row, 'code')} || lpad(${ref(row, 'number')}::text, 6, '0') collate "C"`,
      ),
      VALID_FROM: order('First day (施行日).', 'validFrom'),
      STATUS: order(
        'Where they stand, drafts first (状态).',
        'status',
        (row) => sql`array_position(${`{${STATUSES.join(',')}}`}::text[], ${ref(row, 'status')})`,
      ),
      PREPARED_AT: order('When they were last written (编制时间).', 'preparedAt'),
    },
    defaultOrder: (row) =>
      sql`(case when ${ref(row, 'region_id')} is null then '1' else '0' end || ${ref(row, 'code')} || lpad((1000000 - ${ref(row, 'number')})::text, 7, '0')) collate "C"`,
  });
