import type { Permission } from '../access/permissions.ts';
import type { Sql } from '../reads/reads.ts';

type NameSql = (id: Sql) => Sql;

/** How the record a message is about is called. */
export interface InboxSubject {
  /** What one needs besides the row itself, about which row security decides; null: nothing. */
  readonly permission: Permission | null;
  /** A select of one text, without parentheses. */
  readonly zh: NameSql;
  /** Not given: the same in English. */
  readonly en?: NameSql;
}

/**
 * Kinds of record of a slice that messages are about (对象类别), by the type given to `tell`. The name is read when the message is, in the reader's
 * rights: who has lost the sight of a record is shown no name of it any more.
 */
export type InboxSubjects = Readonly<Record<string, InboxSubject>>;
