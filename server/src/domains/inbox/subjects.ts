import { sql } from 'kysely';
import type { Permission } from '../../shared/permissions.ts';
import type { Sql } from '../../shared/reads.ts';

type NameSql = (id: Sql) => Sql;

/** How the record a message is about is called. */
export interface Named {
  /** What one needs besides the row itself, about which row security decides; null: nothing. */
  readonly permission: Permission | null;
  /** A select of one text, without parentheses. */
  readonly zh: NameSql;
  /** Not given: the same in English. */
  readonly en?: NameSql;
}

const LANGUAGES = { zh: 'name_zh', en: 'name_en' } as const;

/** Both names of an indicator; `rest` joins its definition `d` to the record. */
const indicatorName = (after: Sql, rest: NameSql): Pick<Named, 'zh' | 'en'> => {
  const name =
    (language: keyof typeof LANGUAGES): NameSql =>
    (id) =>
      sql`select ${sql.ref(`d.${LANGUAGES[language]}`)}${after} ${rest(id)} limit 1`;
  return { zh: name('zh'), en: name('en') };
};
const IN_FORCE = sql`d.superseded_at is null and d.believed_from is not null`;

/**
 * Every kind of record messages are about (对象类别). The name is read when the message is, in the reader's rights: who has lost the sight of a record is
 * shown no name of it any more. A slice that tells something adds its kind here.
 */
export const SUBJECTS: Readonly<Record<string, Named>> = {
  JOB: { permission: null, zh: (id) => sql`select j.title from job j where j.id = ${id}` },
  IMPORT_BATCH: {
    permission: null,
    zh: (id) => sql`select b.file_name from import_batch b where b.id = ${id}`,
  },
  LIST_EXPORT: { permission: null, zh: (id) => sql`select e.file_name from list_export e where e.id = ${id}` },
  TRANSFER: {
    permission: 'workers:read',
    zh: (
      id,
    ) => sql`select concat_ws(' → ', coalesce((select p.name from transfer_file f join worker w on w.id = f.worker_id join person p on p.id = w.person_id
      where f.request_id = r.id), r.stated_name), r.to_unit_name) from transfer_request r where r.id = ${id}`,
  },
  BASE_FIGURE: {
    permission: 'figures:read',
    zh: (id) => sql`select a.name || ' ' || b.on_date from base_figure b
      join region_attributes a on a.unit_id = b.unit_id and a.valid @> b.on_date and a.superseded_at is null where b.id = ${id}`,
  },
  FACILITY_FACT: {
    permission: 'figures:read',
    zh: (id) => sql`select f.name from facility_fact f where f.id = ${id}`,
  },
  REGION_EVENT: {
    permission: 'regions:read',
    zh: (
      id,
    ) => sql`select string_agg(u.name, '、' order by u.position) from region_event_unit u where u.event_id = ${id}
      and u.side = (select min(o.side) from region_event_unit o where o.event_id = ${id})`,
  },
  GRADE_SCHEME: {
    permission: 'workers:read',
    zh: (id) => sql`select s.title_zh || ' ' || s.number from grade_scheme s where s.id = ${id}`,
    en: (id) => sql`select s.title_en || ' ' || s.number from grade_scheme s where s.id = ${id}`,
  },
  REGRADE_BATCH: {
    permission: 'workers:read',
    zh: (id) => sql`select concat_ws(' ', a.name, b.effective_on) from regrade_batch b
      left join region_attributes a on a.unit_id = b.region_id and a.superseded_at is null and a.valid @> b.effective_on where b.id = ${id}`,
  },
  GRADE_SIMULATION: {
    permission: 'workers:read',
    zh: (id) =>
      sql`select concat_ws(' ', s.scheme_document #>> '{title,zh}', s.as_of) from grade_simulation s where s.id = ${id}`,
    en: (id) =>
      sql`select concat_ws(' ', s.scheme_document #>> '{title,en}', s.as_of) from grade_simulation s where s.id = ${id}`,
  },
  INDICATOR_DEFINITION_FACT: {
    permission: 'figures:read',
    ...indicatorName(sql``, (id) => sql`from indicator_definition_fact d where d.id = ${id}`),
  },
  INDICATOR_TARGET_FACT: {
    permission: 'figures:read',
    ...indicatorName(
      sql``,
      (id) => sql`from indicator_target_fact f join indicator_target t on t.id = f.target_id
        join indicator_definition_fact d on d.definition_id = t.definition_id and d.valid @> lower(f.valid) and ${IN_FORCE}
        where f.id = ${id}`,
    ),
  },
  FROZEN_INDICATOR: {
    permission: 'figures:read',
    ...indicatorName(
      sql` || ' ' || f.as_of`,
      (id) => sql`from frozen_indicator f
        join indicator_definition_fact d on d.definition_id = f.definition_id and d.valid @> f.as_of and ${IN_FORCE} where f.id = ${id}`,
    ),
  },
};
