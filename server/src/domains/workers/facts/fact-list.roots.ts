import { sql } from 'kysely';
import type { RuleRoots } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { Person } from '../../access/index.ts';
import { factListSql } from './fact-list.sql.ts';

interface FactLine {
  readonly id: string;
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly holds: boolean;
  readonly recorded_at: string;
  readonly recorded_by: number;
  readonly reason: string;
  readonly document_title: string | null;
  readonly document_number: string | null;
  readonly document_article: string | null;
  readonly document_date: Day | null;
  readonly document_grade: string | null;
  readonly said: Readonly<Record<string, unknown>>;
  readonly superseded_at: string | null;
  readonly withdrawn: boolean;
  readonly superseded_by: number | null;
  readonly superseded_reason: string | null;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const told = ({ said, ...fact }: FactLine) => ({
  id: fact.id,
  kind: fact.kind,
  valid: { from: fact.from, to: fact.to },
  holds: fact.holds,
  values: Object.entries(said)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name: camel(name), value: String(value) })),
  recordedAt: fact.recorded_at,
  recordedBy: { id: fact.recorded_by },
  reason: fact.reason,
  document:
    fact.document_title === null
      ? null
      : {
          title: fact.document_title,
          number: fact.document_number,
          article: fact.document_article,
          date: fact.document_date,
          grade: fact.document_grade,
        },
  supersededAt: fact.superseded_at,
  withdrawn: fact.withdrawn,
  supersededBy: fact.superseded_by === null ? null : { id: fact.superseded_by },
  supersededReason: fact.superseded_reason,
});

/** A worker's file as one list. */
export const factRoots: RuleRoots = {
  facts: {
    needs: (env, args) => factListSql(env, args),
    rows: [{ entity: () => Person, where: () => sql`true` }],
    answer: (facts) => (facts as readonly FactLine[]).map(told),
  },
};
