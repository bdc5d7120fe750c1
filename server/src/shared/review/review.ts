import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { declareEnum } from '../declared-enum.ts';
import { DomainError } from '../errors/domain-error.ts';
import { InboxKind, tell } from '../inbox/inbox.ts';
import { lineOf, MOST_CHARACTERS } from '../words/line.ts';
import type { ReviewedEntry } from './review.entity.ts';
import { ReviewState } from './review-state.ts';

export { ReviewState } from './review-state.ts';

export const Decision = declareEnum('Decision', 'What a second person says to an entry (复核结论).', {
  APPROVE: 'It counts from now on (通过).',
  RETURN: 'Its preparer looks at it again (退回); needs a reason.',
});
export type Decision = keyof typeof Decision;

@InputType({ description: 'Decision about one entry (复核).' })
export class DecideInput {
  @Field(() => ID, { description: 'Entry (待复核条目).' }) id!: string;
  @Field(() => Decision, { description: 'What is decided (结论).' }) decision!: Decision;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a return needs one.' }) reason?: string | null;
}

/** What is decided, and why. */
export interface Verdict {
  readonly decision: Decision;
  readonly reason?: string | null | undefined;
}

/** How a decision is written (`ctx.write`). */
export const decisionOptions = ({ decision, reason }: Verdict) => ({
  reason,
  reasonRequired: decision === Decision.RETURN,
});

/**
 * Locks entries that are about to be decided, in the order of their ids, and looks whether they may be: all of them wait, and none was prepared
 * by who decides. The database asks the same again (`review_guard`). Lock the file they belong to first.
 *
 * @param field Input field that named them: `id`, or `ids`.
 * @throws ENTRY_NOT_FOUND, ALREADY_DECIDED, FOUR_EYES_REQUIRED
 */
export async function lockWaiting<E extends ReviewedEntry>(
  em: EntityManager,
  entity: EntityClass<E>,
  ids: readonly string[],
  field: 'id' | 'ids' = 'id',
): Promise<void> {
  const rows = await em.execute<{ id: string; waits: boolean; own: boolean }[]>(
    `select id::text, superseded_at is null and review in ('SUBMITTED', 'SHIPPED') as waits,
       coalesce(nullif(current_setting('app.person', true), '')::int in (recorded_by, submitted_by), false) as own
     from "${tableOf(em, entity)}"
     where id = any(?::bigint[]) order by id for update`,
    [`{${ids.filter(isEntryId).join(',')}}`],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const id of ids) {
    const row = found.get(id);
    if (!row) throw new DomainError('ENTRY_NOT_FOUND', { id }, field);
    if (!row.waits) throw new DomainError('ALREADY_DECIDED', { id }, field);
    if (row.own) throw new DomainError('FOUR_EYES_REQUIRED', { id }, field);
  }
}

/**
 * Decides entries, all or none (复核); who and when the database stamps. Constraints over what is in force are asked in this statement, so what
 * the entries replace is superseded before.
 *
 * @throws as `lockWaiting`, and REASON_REQUIRED, VALUE_INVALID on `reason`
 */
export async function decide<E extends ReviewedEntry>(
  em: EntityManager,
  entity: EntityClass<E>,
  ids: readonly string[],
  verdict: Verdict,
  field: 'id' | 'ids' = 'id',
): Promise<void> {
  await lockWaiting(em, entity, ids, field);
  await conclude(em, entity, ids, verdict);
}

/**
 * The second half of `decide`, for what had to be done between the two.
 *
 * @throws REASON_REQUIRED, VALUE_INVALID on `reason`
 */
export async function conclude<E extends ReviewedEntry>(
  em: EntityManager,
  entity: EntityClass<E>,
  ids: readonly string[],
  { decision, reason }: Verdict,
): Promise<void> {
  const why = lineOf(reason, 'reason', MOST_CHARACTERS.reason);
  if (decision === Decision.RETURN && why === null) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  const table = tableOf(em, entity);
  const decided = await em.execute<Decided[]>(
    `update "${table}" set review = ?, decision_reason = ?, version = version + 1 where id = any(?::bigint[])
     returning id::text, recorded_by as "recordedBy", submitted_by as "submittedBy"`,
    [decision === Decision.APPROVE ? ReviewState.APPROVED : ReviewState.RETURNED, why, `{${ids.join(',')}}`],
  );
  await tellPreparers(em, table, decision, decided);
}

interface Decided {
  readonly id: string;
  readonly recordedBy: number;
  /** Null: nobody submitted it, it came with the product. */
  readonly submittedBy: number | null;
}

/** Who entered or submitted is told once of all that was decided together; the first of them stands for the rest. */
async function tellPreparers(
  em: EntityManager,
  table: string,
  decision: Decision,
  decided: readonly Decided[],
): Promise<void> {
  const byPerson = new Map<number, string[]>();
  for (const { id, recordedBy, submittedBy } of decided)
    for (const person of new Set([recordedBy, submittedBy ?? recordedBy]))
      byPerson.set(person, [...(byPerson.get(person) ?? []), id]);
  for (const [person, own] of byPerson)
    await tell(em, {
      to: { persons: [person] },
      kind: InboxKind.ENTRY_DECIDED,
      subject: { type: table.toUpperCase(), id: own[0] as string },
      params: { decision, count: own.length },
    });
}

/** Ids of entries are bigint identities; what is no such number is no entry's id. */
export const isEntryId = (given: string): boolean => /^[1-9]\d{0,17}$/.test(given);

const tableOf = <E extends object>(em: EntityManager, entity: EntityClass<E>): string =>
  em.getMetadata().get(entity).tableName;
