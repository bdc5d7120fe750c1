import 'reflect-metadata';
import type { GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DECLARED_FACTS } from '../../server/src/domains/workers/index.ts';
import { asClient } from '../../server/src/platform/database/index.ts';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { PERMISSIONS, type Permission, permissionsOf, Role } from '../../server/src/shared/access/permissions.ts';
import { freshDatabase } from '../support/database.ts';

const schema = await schemaOf(SLICES);

const operations = (): GraphQLField<unknown, unknown>[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));

describe('rights', () => {
  it('every operation names exactly one: a permission, everybody who is logged in, or everybody', () => {
    const unclear = operations().filter(({ extensions: { permission, loggedIn, public: everybody } }) => {
      const known = permission === undefined || PERMISSIONS.includes(permission as Permission);
      return !known || [permission, loggedIn, everybody].filter(Boolean).length !== 1;
    });
    expect(unclear.map(({ name }) => name)).toEqual([]);
  });
  it('without logging in one can ask who one is, log in and log out, and nothing else', () => {
    const open = operations().filter(({ extensions }) => extensions.public);
    expect(open.map(({ name }) => name).toSorted()).toEqual(['login', 'logout', 'me']);
  });
  it('every mutation but log-out takes one input', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ name }) => name !== 'logout',
    );
    expect(
      mutations.filter(({ args }) => args.map(({ name }) => name).join() !== 'input').map(({ name }) => name),
    ).toEqual([]);
  });
  it('the role table is this one', () => {
    const table = Object.values(Role).map((role) => [role, [...permissionsOf([role])].toSorted().join(' ')]);
    expect(Object.fromEntries(table)).toEqual({
      HR_CLERK:
        'audit:list figures:read figures:write imports:use persons:read regions:propose regions:read workers:read workers:write',
      HR_MANAGER:
        'audit:list explorer:use figures:read figures:write grades:prepare headcounts:manage imports:use indicators:prepare persons:read regions:propose regions:read workers:read workers:sensitive workers:unmask workers:write',
      APPROVER: 'approvals:decide audit:list figures:read persons:read regions:read workers:read',
      FINANCE_OFFICER: 'pay:read pay:write regions:read',
      TRAINER: 'regions:read training:read training:write',
      ANALYST: 'explorer:use figures:read regions:read',
      AUDITOR:
        'audit:list audit:read explorer:use figures:read pay:read persons:read regions:read training:read users:read workers:read',
      ADMINISTRATOR: 'persons:read regions:read settings:manage users:manage users:read',
      WORKER: 'self:read',
    });
  });
  it('an auditor holds no right to write, an administrator none to business data', () => {
    const writing = /:(write|prepare|decide|manage)$/;
    expect([...permissionsOf([Role.AUDITOR])].filter((permission) => writing.test(permission))).toEqual([]);
    const business = /^(figures|indicators|workers|pay|training|approvals|audit):/;
    expect([...permissionsOf([Role.ADMINISTRATOR])].filter((permission) => business.test(permission))).toEqual([]);
  });
  it('the database asks the same roles about users as the role table', async () => {
    const database = await freshDatabase('permissions');
    const holders = (permission: Permission) =>
      Object.values(Role)
        .filter((role) => permissionsOf([role]).has(permission))
        .toSorted();
    const rolesIn = async (name: string) =>
      asClient(database.owner, async (owner) => {
        const { rows } = await owner.query('select prosrc from pg_proc where proname = $1', [name]);
        return [...(rows[0].prosrc as string).matchAll(/'([A-Z_]+)'/g)]
          .map(([, role]) => role)
          .filter((role) => role !== 'ACTIVE')
          .toSorted();
      });
    expect(await rolesIn('manages_users')).toEqual(holders('users:manage'));
    expect(await rolesIn('reads_users')).toEqual(holders('users:read'));
    await database.drop();
  });
  it('the server may do in the database what it needs and no more', async () => {
    const database = await freshDatabase('grants');
    const app = decodeURIComponent(new URL(database.app).username);
    const grants = await asClient(database.owner, (owner) =>
      owner.query(
        `with whole as materialized (select table_name, privilege_type from information_schema.role_table_grants where grantee = $1),
           columns as materialized (select table_name, privilege_type, column_name from information_schema.role_column_grants where grantee = $1)
         select table_name || ': ' || string_agg(distinct lower(privilege_type), ', ' order by lower(privilege_type)) as line from (
           select table_name, privilege_type from whole
           union select table_name, privilege_type || ' (' || string_agg(column_name, ', ' order by column_name) || ')' from columns
             where (table_name, privilege_type) not in (select table_name, privilege_type from whole) group by table_name, privilege_type
         ) g where table_name not like 'indicator%' group by table_name order by table_name`,
        [app],
      ),
    );
    const declared = DECLARED_FACTS.map(
      ({ names: { table } }) => `${table}: insert, select, update (superseded_at, version)`,
    );
    const expected = [
      ...declared,
      'app_user: insert, select, update (scope_kind, state, version)',
      'assignment: insert, select, update (superseded_at, version)',
      'attachment: insert, select, update (community_id, expires_at, governing_document_id, region_id, worker_id)',
      'attachment_part: insert, select',
      'audit_entry: select',
      'audit_link: select',
      // What an event hands on (event_id, carried_on, carried_from) only the owner's function enters.
      'base_figure: insert (community_id, document_article, document_date, document_grade, document_number, document_title, id, metric, on_date, region_id, remark, review, source, source_kind, unit_id, value), select, update (decision_reason, remark, review, superseded_at, version)',
      'clear_export: insert, select',
      'code_entry: select',
      'code_table: select',
      'collection_period: insert, select, update (closes_at, deadline, level, metrics, name, on_date, opens_on, version)',
      'employer: insert, select, update (closed_on, credit_code, initials, kind, name, pinyin, version)',
      'employment: insert, select, update (superseded_at, version)',
      'facility: insert, select, update (version)',
      'facility_fact: insert, select, update (decision_reason, review, superseded_at, version)',
      'frozen_indicator: insert, select, update (decision_reason, review, superseded_at, version)',
      'gap_plan: delete, insert, select, update (changed_at, deadline, measures, name, remark, target, version)',
      'governing_document: insert, select, update (ends_told_until, version)',
      'governing_document_fact: insert, select, update (decision_reason, review, superseded_at, version)',
      // Grades are decided, and proposals marked, by functions alone.
      'grade_decision: select',
      'grade_recheck: delete, select, update (fault, set_aside_at)',
      'grade_scheme: delete, insert, select, update (base_id, cells_assumed, cells_empty, cells_published, cells_reconstructed, code, decision_reason, document, entered, faults, governing_document_id, hash, number, reason, revision, status, title_en, title_zh, valid_from)',
      // What a simulation found is filled in once; a trigger keeps it.
      'grade_simulation: insert (against_document, against_hash, against_id, against_number, as_of, region_id, scheme_document, scheme_hash, scheme_id, scheme_number), select, update (cells, done_at, facts_hash, gain, gaps, job_id, lose, moves, paid, pay_after, pay_before, people, repeat_differing, repeat_facts_hash, repeat_job_id, repeat_people, repeat_rows_hash, repeated_at, repeated_by, rows_hash, same, unknown, version)',
      'grade_simulation_row: insert, select, update (repeated)',
      'headcount: insert, select, update (version)',
      'headcount_fact: insert, select, update (superseded_at, version)',
      'headcount_override: insert, select',
      'headcount_step: select',
      'idempotency: insert, select, update (result)',
      'import_batch: insert, select, update (bad_count, changed_count, checked_at, committed_at, document_article, document_date, document_grade, document_number, document_title, heads, job_id, new_count, problem_count, reason, region_ids, row_count, same_count, samples_sealed, sheet, sheets, state, undo_reason, undone_at, version)',
      'import_entry: insert, select',
      'import_file: insert, select, update (expires_at)',
      'import_file_part: insert, select',
      'import_problem: delete, insert, select',
      'inbox_item: select, update (read_at)',
      'job: insert (kind, params, subject_id, subject_type, title), select',
      'job_run: select',
      'list_export: insert, select',
      'list_export_part: insert, select',
      'login_attempt: select',
      'migration: select',
      'person: insert, select, update (name)',
      'query_export: insert, select',
      'query_export_file: insert, select',
      'region: insert, select, update (version)',
      'region_attributes: insert, select, update (superseded_at, version)',
      'region_event: insert, select, update (decision_reason, review, superseded_at, version)',
      'region_event_applied: select',
      'region_event_fact: insert, select',
      'region_event_move: insert, select',
      'region_event_unit: insert, select, update (unit_id)',
      'region_lineage: insert, select, update (superseded_at)',
      'region_sight: delete, insert, select',
      'regrade_batch: insert (document_article, document_date, document_grade, document_number, document_title, effective_on, kind, known_on, region_id, scheme_id, status), select, update (blocked, changes, job_id, known_on, people, same, scheme_id, status, version)',
      'regrade_item: insert (batch_id, because, changes, community_id, direction, effective_on, evidence, from_decision_id, from_grade, from_post, from_uncapped, grade, inputs_hash, ladders, missing, name_key, next_step, outcome, post, region_id, scheme_id, status, terms, uncapped_grade, warnings, worker_id), select',
      'regrade_question: insert (community_id, item_id, kind, region_id, text, worker_id), select, update (answer)',
      'regrade_reason: select',
      'saved_query: delete, insert, select, update (description, document, name, saved_at, shared, variables, version)',
      'saved_view: delete, insert, select, update (content, list, name, saved_at, shared, version)',
      'staffing_choice: insert, select, update (superseded_at, version)',
      'transfer_file: select',
      'transfer_request: select, update (decided_on, decision_reason, state, version)',
      'unmasking: insert, select',
      'user_role: delete, insert, select',
      'user_scope_region: delete, insert, select',
      'worker: insert, select, update (version)',
      'worker_end: select',
      'worker_identity: insert, select, update (superseded_at, version)',
      'worker_run: select',
      'worker_span: select',
    ];
    expect(grants.rows.map(({ line }) => line).toSorted()).toEqual(expected.toSorted());
    await database.drop();
  });
});
