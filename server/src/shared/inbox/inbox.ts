import type { EntityManager } from '@mikro-orm/postgresql';
import { type Permission, rolesWith } from '../access/permissions.ts';
import { declareEnum } from '../declared-enum.ts';
import type { JobValues, Subject } from '../jobs/job.ts';

export const InboxKind = declareEnum('InboxKind', 'What a message says (消息类别).', {
  JOB_DONE: "A job of one's own is done (任务完成).",
  JOB_FAILED: "A job of one's own failed (任务失败).",
  ENTRY_DECIDED: 'What one prepared was approved or returned (复核结果).',
  TRANSFER_REQUESTED: "Somebody asks for a worker of one's own (调动申请): to be decided.",
  TRANSFER_DECIDED: 'A transfer one asked for was decided (调动申请结果).',
  GRADE_SCHEME_SUBMITTED: 'A grade scheme somebody prepared waits for a decision (等级方案待审批).',
  REGRADE_PROPOSED: 'Grades somebody prepared wait for a decision (等级待审定).',
  REGRADE_REMINDED: 'Somebody reminds of grades that wait for a decision (提醒审定等级).',
  REGRADE_DECIDED: 'A batch of grades one prepared is decided (调级批次已办结).',
  GRADES_RECHECKED: 'Facts of now would change decided grades (等级需复查).',
  DOCUMENT_ENDED: 'A document ends that something one keeps rests on (依据文件失效).',
  GRADES_NOT_RECHECKED: 'Decided grades that a fault kept from being looked at again (等级复查受阻).',
});
export type InboxKind = keyof typeof InboxKind;

/** Persons by their ids, or all users who hold a right over a unit: the district or a street, town or park, as row rights know it (`region_id`). */
export type Recipients =
  | { readonly persons: readonly number[] }
  | { readonly holding: Permission; readonly over: number };

export interface Message {
  readonly to: Recipients;
  readonly kind: InboxKind;
  readonly subject: Subject;
  /** Codes and counts that the console makes its sentence of; nothing that only some may see. Left out: none. */
  readonly params?: JobValues;
}

const array = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

/**
 * Puts a message into the inbox of each recipient (收件箱) in the transaction of what it tells about. Who acts is told nothing; who is no active user
 * gets nothing. Nobody learns who the recipients are.
 */
export async function tell(em: EntityManager, { to, kind, subject, params = {} }: Message): Promise<void> {
  const message = [kind, subject.type, subject.id, JSON.stringify(params)];
  if ('persons' in to) {
    if (to.persons.length)
      await em.execute('select inbox_tell(?::int[], ?, ?, ?, ?::jsonb)', [array(to.persons), ...message]);
    return;
  }
  await em.execute('select inbox_tell_holders(?::text[], ?, ?, ?, ?, ?::jsonb)', [
    array(rolesWith(to.holding)),
    to.over,
    ...message,
  ]);
}

/** What a message asked for was done, by whomever: it waits in nobody's inbox any more (办结). */
export async function settle(
  em: EntityManager,
  { kind, subject }: { readonly kind: InboxKind; readonly subject: Subject },
): Promise<void> {
  await em.execute('select inbox_settle(?, ?, ?)', [kind, subject.type, subject.id]);
}
