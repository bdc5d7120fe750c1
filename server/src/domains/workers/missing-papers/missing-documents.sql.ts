import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { joinEmployed, unitAt } from '../employment/employed-at.sql.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import type { WorkerFactKind } from '../workers.enums.ts';
import { PAPER_RULES, type PaperRule } from './required-papers.catalogue.ts';

/** Where records of a kind lie, and what names one of them to a reader. */
const TABLES: Partial<Readonly<Record<WorkerFactKind, { readonly table: string; readonly about: string | null }>>> =
  Object.fromEntries(
    DECLARED_FACTS.map(({ kind: { kind }, names: { table }, namedBy: about }) => [kind, { table, about }]),
  );

function needs({ only }: PaperRule): Sql {
  if (!only) return sql`true`;
  const column = sql.ref(`f.${only.column}`);
  if (only.is === 'ANY') return sql`${column} is not null`;
  return only.is === 'NONE'
    ? sql`${column} is null`
    : sql`${column} = any(${sql.lit(`{${only.is.join(',')}}`)}::text[])`;
}

const missingBy =
  (env: ReadEnv) =>
  (rule: PaperRule): Sql => {
    const of = TABLES[rule.kind];
    if (!of) throw new Error(`It is not known where records of ${rule.kind} lie, of which ${rule.paper} is required`);
    const inForce = sql`${env.asOf} >= ${sql.lit(rule.from)}::date and ${rule.to === null ? sql`true` : sql`${env.asOf} < ${sql.lit(rule.to)}::date`}`;
    return sql`
      select ${sql.lit(`${rule.kind}-`)}::text || f.id as id, ${sql.lit(rule.kind)}::text as kind, f.id as fact_id,
        ${sql.lit(rule.paper)}::text as paper, f.worker_id, f.valid, ${of.about ? sql.ref(`f.${of.about}`) : sql`null::text`} as about,
        f.document_title as cited
      from ${sql.table(of.table)} f
      where ${believed('f', env)} and f.attachments = '{}' and lower(f.valid) <= ${env.asOf} and ${inForce} and ${needs(rule)}`;
  };

/** Records begun by `asOf` of whoever is employed then, whose paper no file shows. `missingPapers` says the same; a scenario holds the two together. */
export const missingDocumentsSql = (env: ReadEnv): Sql => sql`
  select y.*, ${unitAt(sql`y.worker_id`, env)} as unit_id
  from (${sql.join(PAPER_RULES.map(missingBy(env)), sql` union all `)}) y ${joinEmployed(sql`y.worker_id`, env)}`;
