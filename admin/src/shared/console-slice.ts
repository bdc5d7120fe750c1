import type { ComponentType, JSX, LazyExoticComponent } from 'react';
import type { Resource } from '../providers/resources/resource.ts';
import type { AskExplanation, ExplainedRecord } from './explanation/why.ts';
import type { ApprovalKind } from './review/approval-kind.ts';
import type { FilledSlot } from './slots/slot.ts';

/** The permission behind an action; of several one is enough, null: everybody who is logged in. */
type Needed = string | readonly string[] | null;

/** What the console shows for whom: place (page, part of one) and action (list, show, create, edit) to permission. The server decides again. */
export type Rights = Readonly<Record<string, Readonly<Partial<Record<string, Needed>>>>>;

/** Words in both languages as `translate` finds them: `{ workers: { hire: '…' } }`. */
export interface SliceWords {
  readonly zh: object;
  readonly en: object;
}

/** Names in both languages, by code. */
export type InBoth = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Words of an enum of the schema, as `@jiceng/schema/enum-words.ts` has them: language to value to word. */
export interface EnumWords {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

export type MenuGroupName =
  | 'home'
  | 'inbox'
  | 'approvals'
  | 'areas'
  | 'staff'
  | 'indicators'
  | 'administration'
  | 'explorer';

/** An entry of the menu; whoever may `list` the place sees it. Its name is `menu.<place>`. */
export interface MenuEntry {
  readonly group: MenuGroupName;
  /** Its place within the group, the smallest first: a group holds entries of several slices. */
  readonly at: number;
  readonly zh: string;
  readonly en: string;
  /** Where it leads; left out: `/<place>`. */
  readonly path?: string;
  /** A page of its own beside the console, opened by the browser. */
  readonly ownPage?: boolean;
}

/** One place: pages are lazy, so that each is loaded when it is opened. */
export interface Page {
  /** How its records are read; left out: none is read through the data provider. */
  readonly data?: Resource;
  readonly list?: ComponentType;
  readonly show?: ComponentType;
  readonly create?: ComponentType;
  readonly edit?: ComponentType;
  readonly menu?: MenuEntry;
}

/** A kind of record as audit and inbox name it. */
export interface Subject {
  readonly zh: string;
  readonly en: string;
  /** Page of a record in the audit log, null: it has none. Left out: the log does not hold this kind. */
  readonly audit?: ((id: string) => string) | null;
  /** Page of a record in the inbox; left out: no message is about this kind. */
  readonly inbox?: (id: string) => string;
}

/** What a slice hands to the console through its front door: nothing of it is found by searching folders. */
export interface ConsoleSlice<Places extends Rights = Rights> {
  readonly name: string;
  readonly rights: Places;
  readonly pages?: Readonly<Partial<Record<keyof Places, Page>>>;
  /** Page of `/`; one slice has it. */
  readonly home?: LazyExoticComponent<() => JSX.Element>;
  /** Pages beside list, show, create and edit. */
  readonly routes?: Readonly<Record<string, ComponentType>>;
  /** What it shows on pages of slices before it, in the places these keep open. */
  readonly slots?: readonly FilledSlot[];
  readonly words: readonly SliceWords[];
  /** Enums of the server's slice that a page shows: `enum.<Type>.<VALUE>` is the word of the schema's description. */
  readonly enums?: Readonly<Record<string, EnumWords>>;
  /** What its mutations and its work without a request do, by the name that the audit keeps. */
  readonly operations?: InBoth;
  /** Kinds of its long work. */
  readonly jobs?: InBoth;
  readonly subjects?: Readonly<Record<string, Subject>>;
  /** Explanations that it answers, by the kind with which their key (`?why=`) begins; each is loaded when it is asked for. */
  readonly explanations?: Readonly<Record<string, () => Promise<AskExplanation>>>;
  /** Pages of records that lines of explanations stand for. */
  readonly explained?: Readonly<Partial<Record<ExplainedRecord, (id: string) => string>>>;
  /** What of it waits for a second person; `at`: its place on the desk, the smallest first. */
  readonly approvals?: readonly { readonly at: number; readonly kind: ApprovalKind }[];
}
