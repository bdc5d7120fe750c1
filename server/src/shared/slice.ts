import type { EntityClass } from '@mikro-orm/core';
import type { DocumentEnd } from './document-end.ts';
import type { ExportableList } from './exports/exportable-list.ts';
import type { EnteredRecords, ImportKind } from './imports/import-kind.ts';
import type { InboxKind } from './inbox/inbox.ts';
import type { InboxSubjects } from './inbox/inbox-subject.ts';
import type { JobHandler } from './jobs/job.ts';
import type { QuotaKeeper } from './quota-keeper.ts';
import type { Reads, RuleRoots } from './reads/reads.ts';
import type { RegionFollower } from './region-follower.ts';
import type { AskedRecords } from './review/asked-records.ts';
import type { DayWork } from './time/day-work.ts';

/** What a slice hands to the platform through its front door: nothing of it is found by searching folders. */
export interface Slice {
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  /**
   * Its tables that have no entity. Only the slice that owns a table writes it and names it in SQL; a later one may read it where the front door
   * exports its entity (`test/contracts/table-owners.test.ts`).
   */
  readonly tables?: readonly string[];
  readonly resolvers: readonly (abstract new (...args: never[]) => object)[];
  readonly reads: readonly Reads[];
  readonly ruleRoots: RuleRoots;
  /** Its records that a second person approves: the operations of the console are written of them. */
  readonly reviewed?: readonly AskedRecords[];
  /** Its rows that go along when a region event moves the unit they sit at. */
  readonly followers?: readonly RegionFollower[];
  /** Tells who keeps what rests on a document of the register that it ends. */
  readonly documentEnds?: readonly DocumentEnd[];
  /** Who asks the quotas where people are stored; at most one slice keeps them. */
  readonly quotas?: QuotaKeeper;
  /**
   * Functions of the database, `name(today date) returns int`, that bring the keys of row rights up to a day: called by the first write of a day and
   * by a tick until they answer 0, so they do nothing when called again.
   */
  readonly dayBegins?: readonly string[];
  /** What it does once on each day. */
  readonly dayWorks?: readonly DayWork[];
  /** What of it can be entered from a workbook. */
  readonly imports?: readonly ImportKind[];
  /** Its records that rows of workbooks are entered for, of whatever slice the kind is. */
  readonly entered?: EnteredRecords;
  /** Which of its lists can become a file. */
  readonly exports?: readonly ExportableList[];
  /** Its records that messages in the inbox are about. */
  readonly subjects?: InboxSubjects;
  /** Messages of it that ask for something, and wait until that is done; all others only tell. */
  readonly asks?: readonly InboxKind[];
  /** What does its long work, beside the requests. */
  readonly jobs?: readonly JobHandler[];
}

/** Body of every query method and field that the read path answers: the method is there for its types, description and right. */
export function answeredByReadPath(): never {
  throw new Error('Queries are answered by the read path; this method only declares name, types and right');
}
