import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { zh as auditWords } from '../../admin/src/domains/audit/audit.words.ts';
import { zh as gradeColumnWords } from '../../admin/src/domains/grades/grade-columns.words.ts';
import { gradeSchemeVersions } from '../../server/src/domains/grades/index.ts';
import { DECLARED_FACTS } from '../../server/src/domains/workers/facts/declared-facts.ts';
import { asClient } from '../../server/src/platform/database/index.ts';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { freshDatabase } from '../support/database.ts';

/** Tables that change without an entry of the audit, and why. */
const NOT_AUDITED = {
  audit_entry: 'the audit itself',
  audit_link: 'the audit itself: its chain',
  attachment_part: 'the bytes of an attachment, which is audited in the same transaction',
  code_entry: 'codes of the national standards, which come with the product and change by a migration only',
  code_table: 'as their codes',
  grade_recheck: 'whose grades a job looks at next; the facts that say so are audited, and what it proposes',
  grade_simulation_row:
    'what a simulation gives each worker; the simulation with its inputs, sums and a hash over these rows is audited in the same transaction',
  headcount_step: 'counted from employment and assignment, which are audited, in the same transaction',
  idempotency: 'the answer to a repeat of a mutation whose rows are audited',
  inbox_item: 'messages: what they tell of is audited',
  job_run: 'how far a job is, twice a second; what was asked and how it ended is audited',
  import_entry: 'which rows a batch made; those rows are audited, and the batch',
  import_file_part: 'the sealed bytes of an import file, which is audited in the same transaction',
  import_problem: 'what a check found, until the file is swept; the batch with its counts is audited',
  list_export_part:
    'the bytes of an exported list; the export with its conditions and its rows is audited in the same transaction',
  login_attempt: 'the log of log-ins, which is kept instead',
  login_session: 'comes and goes with log-ins, which have their own log',
  migration: "which version of the database this is: the product's own",
  query_export_file:
    'the bytes of an export; the export with its query and its rows is audited in the same transaction',
  region_event_applied: 'that the keys of a region moved on its day; the event and the region are audited',
  region_event_fact: 'which entries of a file an event made; the entries are audited, and the event',
  vault_secret:
    "made at the first start and sealed anew when the installation's key changes, by nobody who is logged in",
  regrade_reason: 'told from regrade_item, which is audited, in the same transaction',
  worker_span: 'told from employment, assignment, duty and certificate, which are audited, in the same transaction',
  worker_end: 'told from facts that are audited, in the same transaction',
  worker_run: 'told from employment, which is audited, in the same transaction',
  worker_placing: 'the last day whose placements were taken over; the workers it moved are audited',
};

const database = await freshDatabase('audited');
afterAll(() => database.drop());

describe('every mutation', () => {
  it('writes in one transaction under its own name, which the audit shows', async () => {
    const source = globSync('server/src/domains/**/*.ts', { exclude: (file) => file.endsWith('.test.ts') })
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const mutations = Object.keys((await schemaOf(SLICES)).getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(35);
    const writes = (name: string) => new RegExp(`(\\.write|changeUser)\\(\\s*(ctx, )?'${name}'`).test(source);
    // What a declared kind of fact is recorded with is named by its declaration; one resolver writes for all of them.
    expect(source).toContain('ctx.write(record,');
    const declared = DECLARED_FACTS.map(({ names }) => `record${names.type}`);
    // So is each step of a version's life: the resolver of any kind writes under the name of the step.
    const steps = Object.entries(gradeSchemeVersions.operations).filter(([step]) =>
      source.includes(`ctx.write(names.${step},`),
    );
    expect(steps.map(([step]) => step).toSorted()).toEqual([
      'create',
      'decide',
      'delete',
      'import',
      'recall',
      'save',
      'submit',
    ]);
    const named = [...declared, ...steps.map(([, name]) => name)];
    expect(mutations.filter((name) => !writes(name) && !named.includes(name))).toEqual([]);
  });

  it('changes only tables that leave entries for each insert, update and delete, or that stand here with a reason', async () => {
    const { rows } = await asClient(database.owner, (owner) =>
      owner.query<{ name: string }>(
        `select c.relname as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and (select count(*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
             where t.tgrelid = c.oid and p.proname = 'audit_write' and t.tgenabled = 'O'
               and t.tgname in ('audit_insert', 'audit_update', 'audit_delete')) < 3
         order by c.relname`,
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(NOT_AUDITED).toSorted());
  });

  it('of grades is read in words: each column of their tables has a name', async () => {
    const { rows } = await asClient(database.owner, (owner) =>
      owner.query<{ name: string }>(
        `select distinct a.attname::text as name from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid and t.tgname = 'audit_insert'
         where a.attnum > 0 and not a.attisdropped
           and (a.attrelid::regclass::text ~ '^(grade|regrade)_' or a.attrelid = 'given_value'::regclass)`,
      ),
    );
    const named = new Set(Object.keys({ ...auditWords.audit.column, ...gradeColumnWords.audit.column }));
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });
});
