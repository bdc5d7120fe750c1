import { sql } from 'kysely';
import type { InboxKind } from '../../shared/inbox/inbox.ts';
import type { InboxSubjects } from '../../shared/inbox/inbox-subject.ts';
import type { DeclaredList } from '../../shared/reads/declared-list/declare-list.ts';
import type { ColumnSql, Reads, RowName, RuleRoots, Sql } from '../../shared/reads/reads.ts';
import { InboxItem } from './inbox-item.entity.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
/** Whether a message of the kind asks for something. */
const amongAsking = (kind: Sql, asks: readonly InboxKind[]): Sql =>
  sql`${kind} in (${sql.join(asks.map((each) => sql.lit(each)))})`;

/** What the record is called, in the reader's rights. */
const named =
  (subjects: InboxSubjects, language: 'zh' | 'en'): ColumnSql =>
  (row, { permissions }) => {
    const cases = Object.entries(subjects)
      .filter(([, { permission }]) => permission === null || permissions.has(permission))
      .map(([type, subject]) => {
        const name = (language === 'en' && subject.en) || subject.zh;
        return sql`when ${sql.lit(type)} then (${name(of(row, 'subject_id'))})`;
      });
    return sql`(case ${of(row, 'subject_type')} ${sql.join(cases, sql` `)} end)`;
  };

/** Asks for something that is not done yet. */
export const stillOpen =
  (asks: readonly InboxKind[]): ColumnSql =>
  (row) =>
    sql`(${of(row, 'done_at')} is null and ${amongAsking(of(row, 'kind'), asks)})`;

/** A message, with the name that the slice of its record gives it. */
export const inboxReads = (subjects: InboxSubjects, open: ColumnSql, list: DeclaredList['reads']): Reads => ({
  ...list,
  entity: InboxItem,
  computed: { open, params: (row) => sql`${of(row, 'params')}::text` },
  embedded: {
    title: {
      fields: { zh: named(subjects, 'zh'), en: named(subjects, 'en') },
      nullWhen: (row, env, args) => sql`${named(subjects, 'zh')(row, env, args)} is null`,
    },
  },
});

export const inboxRoots = (asks: readonly InboxKind[]): RuleRoots => ({
  inboxCount: {
    needs: () => sql`(select row_to_json(c) from (
      select count(*) filter (where not i.asks) as unread, count(*) filter (where i.asks) as open
      from (select read_at, done_at is null and ${amongAsking(sql`kind`, asks)} as asks from inbox_item) i where i.asks or i.read_at is null) c)`,
    answer: (needs) => needs,
  },
});
