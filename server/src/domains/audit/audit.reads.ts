import { sql } from 'kysely';
import type { Reads, RowName, RuleRoots, Sql } from '../../shared/reads.ts';
import { type ChainState, chainVerdict } from './audit-chain.rules.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** Entries computed again for a look in the console: about a second. */
const LOOK = 100_000;

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName, _env: unknown, test: (column: Sql) => Sql) => test(of(row, name));

export const auditReads: Reads = {
  entity: AuditEntry,
  computed: {
    before: (row) => sql`${of(row, 'before')}::text`,
    after: (row) => sql`${of(row, 'after')}::text`,
    sealed: (row) =>
      sql`exists (select from audit_link l where l.cluster = ${of(row, 'cluster')} and l.upto > ${of(row, 'tx')})`,
  },
  filters: {
    subjectType: column('subject_type'),
    subjectId: column('subject_id'),
    actor: column('actor'),
    at: column('at'),
    operation: column('operation'),
    before: (row, _env, test) => test(sql`${of(row, 'before')}::text`),
    after: (row, _env, test) => test(sql`${of(row, 'after')}::text`),
  },
  // Newest first; written as the index is.
  defaultSort: (row) => sql`(- ${of(row, 'id')})`,
  roots: { auditLog: 'page', auditEntry: { one: { id: (row) => of(row, 'id') } } },
};

export const auditRoots: RuleRoots = {
  auditVerification: {
    needs: () => sql`audit_verify(${sql.lit(LOOK)})`,
    answer: (needs) => {
      const state = needs as ChainState;
      const { links, entries, unsealed, lastSealedAt, lastHash } = state;
      const instant = lastSealedAt === null ? null : new Date(lastSealedAt).toISOString();
      return {
        ...chainVerdict(state),
        links,
        entries,
        unsealed,
        lastSealedAt: instant,
        lastHash,
        brokenAtLink: state.brokenAtLink ?? null,
      };
    },
  },
};
