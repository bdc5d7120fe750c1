import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentInput } from '../../../../shared/document.ts';
import { documentColumns } from '../../../../shared/time/fact.entity.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import type { BatchCounts } from '../../rule/counts.rules.ts';
import { BatchStatus } from '../../rule/states.ts';
import type { BatchStore } from '../proposal-kind.ts';

export interface NewBatch {
  readonly regionId: number;
  /** What it is for, among the kind's purposes. */
  readonly kind: string;
  readonly effectiveOn: Day;
  /** Version of the document its rule goes by; null: none. */
  readonly schemeId: number | null;
  /** Paper that asks for it; left out or null: none. */
  readonly document?: DocumentInput | null | undefined;
}

/** @returns Its id; who prepares it the database takes from the transaction. */
export async function newBatch(
  { prefix }: BatchStore,
  em: EntityManager,
  { regionId, kind, effectiveOn, schemeId, document }: NewBatch,
): Promise<number> {
  const paper = documentColumns(document);
  const [made] = await em.execute<[{ id: number }]>(
    `insert into ${prefix}_batch (region_id, kind, effective_on, scheme_id, status, document_title, document_number, document_date, document_grade)
     values (?, ?, ?::date, ?, ?, ?, ?, ?::date, ?) returning id`,
    [
      regionId,
      kind,
      effectiveOn,
      schemeId,
      BatchStatus.PREPARING,
      paper.documentTitle,
      paper.documentNumber,
      paper.documentDate,
      paper.documentGrade,
    ],
  );
  return made.id;
}

/** The batch is open: its proposals can be decided. Where it proposes no change there is nothing to wait for. */
export async function openBatch(
  { prefix }: BatchStore,
  em: EntityManager,
  batchId: number,
  { people, changes, same, blocked }: BatchCounts,
): Promise<void> {
  await em.execute(
    `update ${prefix}_batch set status = ?, known_on = now(), people = ?, changes = ?, same = ?, blocked = ?, version = version + 1
     where id = ? and status = 'PREPARING'`,
    [changes ? BatchStatus.OPEN : BatchStatus.CLOSED, people, changes, same, blocked, batchId],
  );
}
