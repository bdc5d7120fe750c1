import { sql } from 'kysely';
import { supersededBy } from '../../../shared/reads/audited.sql.ts';
import type { FieldArgs, ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { DECLARED_FACTS } from './declared-facts.ts';

/** Columns of every fact, and those that are nobody's business in a list. */
const NOT_TOLD = [
  'id',
  'worker_id',
  'region_id',
  'community_id',
  'valid',
  'from_day',
  'to_day',
  'recorded_at',
  'superseded_at',
  'recorded_by',
  'believed_from',
  'reason',
  'version',
  'document_title',
  'document_number',
  'document_article',
  'document_date',
  'document_grade',
  'number_sealed',
  'moved_by',
  'attachments',
  'moved_from',
];

/** Ids that a reader wants by name: column -> name of the value and where it is looked up, by the fact's first day. */
const NAMED: Readonly<Record<string, (id: Sql) => readonly [string, Sql]>> = {
  unit_id: (id) => [
    'unit',
    sql`(select u.name from region_attributes u where u.unit_id = ${id} and u.superseded_at is null
      order by not u.valid @> lower(t.valid), lower(u.valid) limit 1)`,
  ],
  employer_id: (id) => ['employer', sql`(select e.name from employer e where e.id = ${id})`],
  level: (id) => ['level', sql`(select c.name_zh from code_entry c where c.id = ${id})`],
  degree: (id) => ['degree', sql`(select c.name_zh from code_entry c where c.id = ${id})`],
};

/** Table of each kind, with its columns that are looked up. */
export const FACT_TABLES: readonly {
  readonly kind: string;
  readonly table: string;
  readonly named?: readonly string[];
}[] = [
  { kind: 'EMPLOYMENT', table: 'employment', named: ['employer_id'] },
  { kind: 'ASSIGNMENT', table: 'assignment', named: ['unit_id'] },
  ...DECLARED_FACTS.map(({ kind: { kind }, names: { table }, fields }) => ({
    kind,
    table,
    named: Object.entries(fields).flatMap(([name, { codeTable, unit }]) =>
      unit ? ['unit_id'] : codeTable ? [name] : [],
    ),
  })),
];

/** JSON list of a worker's facts of all kinds, or of one, as believed, and on demand what was believed before; a worker outside the scope has none. */
export function factListSql(env: ReadEnv, args: FieldArgs): Sql {
  const branches = FACT_TABLES.map(({ kind, table, named = [] }) => factsOfTable(env, args, kind, table, named));
  return sql`(select coalesce(jsonb_agg(to_jsonb(f) order by f."from", f.kind, f.id::bigint), '[]')
    from (${sql.join(branches, sql` union all `)}) f)`;
}

function factsOfTable(env: ReadEnv, args: FieldArgs, kind: string, table: string, named: readonly string[]): Sql {
  const looked = named.map((column) => {
    const [name, value] = NAMED[column]?.(sql.ref(`t.${column}`)) ?? [column, sql.ref(`t.${column}`)];
    return sql`${sql.lit(name)}, ${value}`;
  });
  const names = looked.length ? sql`jsonb_build_object(${sql.join(looked)})` : sql`'{}'::jsonb`;
  const hidden = sql.lit(`{${[...NOT_TOLD, ...named].join(',')}}`);
  const kept = believed('t', env);
  const before = env.knownOn === null ? sql`t.believed_from is not null` : sql`t.believed_from <= ${env.knownOn}`;
  const shown = args.superseded ? sql`(${kept} or ${args.superseded}::boolean and ${before})` : kept;
  return sql`select t.id::text as id, ${sql.lit(kind)}::text as kind, lower(t.valid)::text as "from", upper(t.valid)::text as "to",
      t.valid @> ${env.asOf} as holds, t.recorded_at, t.recorded_by, t.reason, t.document_title, t.document_number, t.document_article,
      t.document_date::text, t.document_grade, to_jsonb(t) - ${hidden}::text[] || ${names} as said,
      case when not (${kept}) then t.superseded_at end as superseded_at, not (${kept}) and n.id is null as withdrawn,
      coalesce(n.recorded_by, a.actor) as superseded_by, coalesce(n.reason, a.reason) as superseded_reason
    from ${sql.table(table)} t left join lateral (
      -- What a correction or change writes is recorded at the moment it supersedes.
      select n.id, n.recorded_by, n.reason from ${sql.table(table)} n
      where n.worker_id = t.worker_id and n.recorded_at = t.superseded_at and not (${kept}) order by n.id desc limit 1) n on true
    -- A withdrawal writes nothing of its own: who and why stands in the audit only.
    left join lateral (${supersededBy(
      { table, id: sql`t.id`, at: sql`t.superseded_at` },
      { type: 'WORKER', id: sql`t.worker_id` },
      sql`n.id is null and not (${kept})`,
    )}) a on true
    where t.worker_id = ${args.workerId} and ${shown}${args.kind ? sql` and ${args.kind}::text = ${sql.lit(kind)}` : sql``}`;
}
