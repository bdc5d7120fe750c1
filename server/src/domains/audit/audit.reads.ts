import { sql } from 'kysely';
import type { Reads, RowName, RuleRoots, Sql } from '../../shared/reads/reads.ts';
import { asText, auditList } from './audit.list.ts';
import { type ChainState, chainVerdict } from './audit-chain.rules.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** Entries computed again for a look in the console: about a second. */
const LOOK = 100_000;

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const auditReads: Reads = {
  entity: AuditEntry,
  computed: {
    before: asText('before'),
    after: asText('after'),
    sealed: (row) =>
      sql`exists (select from audit_link l where l.cluster = ${of(row, 'cluster')} and l.upto > ${of(row, 'tx')})`,
  },
  ...auditList.reads,
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
