import { sql } from 'kysely';
import { InboxKind } from '../../shared/inbox/inbox.ts';
import { oneOf, yesNo } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';
import type { ColumnSql, RowName, Sql } from '../../shared/reads/reads.ts';
import { InboxItem } from './inbox-item.entity.ts';

const InboxKindFilter = enumFilter(InboxKind, 'InboxKindFilter', 'Condition on what a message says (消息类别条件).');

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Messages of one's own; `open` says which of them ask for something that is not done. */
export const inboxList = (open: ColumnSql) =>
  declareList({
    entity: InboxItem,
    filterType: 'Inbox',
    right: null,
    words: {
      en: 'messages',
      zh: '消息',
      instead: {
        page: "A page of one's own messages, newest first (消息分页).",
        items: 'Messages (消息).',
        total: 'How many in all (总数).',
      },
    },
    many: { root: 'inbox', description: 'What one was told, newest first (收件箱).' },
    filters: {
      unread: yesNo('Not read yet (未读).', (row) => sql`(${of(row, 'read_at')} is null)`, { guardedBy: 'readAt' }),
      open: yesNo('Asks for something that is not done yet (待办).', open),
      kind: oneOf(InboxKindFilter, 'What it says (类别).'),
    },
    // Newest first.
    defaultOrder: (row) => sql`(- ${of(row, 'id')})`,
  });
