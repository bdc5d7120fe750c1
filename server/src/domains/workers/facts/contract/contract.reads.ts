import { sql } from 'kysely';
import { citedDocument, validPeriod } from '../../../../shared/dated.sql.ts';
import type { Reads, RowName } from '../../../../shared/reads.ts';
import type { Day } from '../../../../shared/timeline.ts';
import { Person } from '../../../access/index.ts';
import { factAttachments } from '../../attachments/attachments.reads.ts';
import { Contract } from './contract.entity.ts';
import type { ContractKind } from './contract.enums.ts';
import { isProbationTooLong, probationLimit } from './contract.rules.ts';

interface Needs {
  readonly kind: ContractKind;
  readonly from: Day;
  readonly to: Day | null;
  readonly probationEndsOn: Day | null;
}

const needs = {
  kind: 'kind',
  probationEndsOn: 'probationEndsOn',
  from: (row: RowName) => sql`lower(${sql.ref(`${row}.valid`)})::text`,
  to: (row: RowName) => sql`upper(${sql.ref(`${row}.valid`)})::text`,
};
const each = <V>(rule: (of: Needs) => V) => ({
  needs,
  batch: (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map((row) => rule(row as unknown as Needs)),
});

export const contractReads: Reads = {
  entity: Contract,
  one: { recordedBy: { entity: () => Person, column: 'recorded_by' } },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
  resolved: {
    probationLimitMonths: each(({ kind, from, to }) => probationLimit(kind, { from, to })),
    probationTooLong: each(({ kind, from, to, probationEndsOn }) =>
      isProbationTooLong(kind, { from, to }, probationEndsOn),
    ),
  },
};
