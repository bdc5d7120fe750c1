import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Arg, type ClassType, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../access/allow.ts';
import type { Permission } from '../access/permissions.ts';
import type { Context, WriteOptions } from '../context.ts';
import { type Condition, id, yesNo } from '../reads/declared-list/conditions.ts';
import { declareList } from '../reads/declared-list/declare-list.ts';
import { entryConditions, entryOrders } from '../reads/declared-list/entries.ts';
import { fieldColumn } from '../reads/declared-list/field-column.ts';
import type { Reads, RowName, Sql, ToMany, ToOne, WriteAnswer } from '../reads/reads.ts';
import type { RepeatableInput } from '../repeatable-input.ts';
import { saveOptions } from '../save-options.ts';
import { believed, citedDocument, validPeriod } from '../time/dated.sql.ts';
import type { Day } from '../time/timeline.ts';
import { answeredAt } from './answered-at.ts';
import type { AskedRecords } from './asked-records.ts';
import { capitalized, snake, subjectOf, uncapitalized, withArticle } from './names.ts';
import type { ReviewedFact } from './review.entity.ts';
import { DiscardEntryInput } from './review.inputs.ts';
import { preparedByMe, waiting } from './review.sql.ts';
import { DecideInput, decisionOptions } from './review.ts';
import { decideEntry, discardEntry, type FileOf } from './review-file.ts';

/** How an entry is entered (录入): the mutation `save<Record>`. */
interface Saving<I extends RepeatableInput> {
  readonly input: ClassType<I>;
  readonly description: string;
  /** Description of the argument; not said: none. */
  readonly argument?: string;
  /** Whether it needs a reason; not said: a correction does. */
  readonly needsReason?: (input: I) => boolean;
  readonly run: (em: EntityManager, input: I, today: Day) => Promise<WriteAnswer>;
}

/** Records whose content a second person approves (经复核的档案), said once. Its names follow from those of its two tables. */
export interface ReviewedDeclaration<F extends ReviewedFact, I extends RepeatableInput> extends FileOf<F> {
  readonly rights: { readonly read: Permission; readonly prepare: Permission };
  readonly words: {
    /** What an entry is about, as it stands in a sentence, and several of them: `facility`, `facilities`. */
    readonly one: string;
    readonly many: string;
    /** The same where the records are listed; not said: as `many`. */
    readonly listed?: string;
    /** Adds where the entries lie: `in the scope`. */
    readonly where?: string;
    /** Chinese term of the records: `设施`. */
    readonly zh: string;
    /** What is decided, where it is called otherwise. */
    readonly decidedZh?: string;
    /** What the catalogue of the product holds is decided too. */
    readonly shipped?: true;
  };
  /** Whether somebody may decide and take back at all. @throws a refusal on `id` */
  readonly guard?: (em: EntityManager) => Promise<void>;
  readonly save: Saving<I>;
  /** What a decision does besides; not said: nothing. See `decideEntry`, which it calls. */
  readonly decide?: (em: EntityManager, input: DecideInput, ctx: Context) => Promise<F>;
  /** Records the entries lead to, with the persons of their review. */
  readonly one: Readonly<Record<string, ToOne>>;
  readonly computed?: Reads['computed'];
  readonly embedded?: Reads['embedded'];
  /** Conditions of their list besides those of every list of entries. */
  readonly filters?: Readonly<Record<string, Condition<keyof F & string> & { readonly guardedBy: keyof F & string }>>;
  /** What the console asks besides: pages of their own, and how records of other slices are named. */
  readonly asked?: Partial<Pick<AskedRecords, 'pages' | 'parts'>>;
}

/** What the slice hands on of reviewed records. */
export interface DeclaredReviewed {
  /** Mutations it makes. */
  readonly operations: readonly string[];
  /** Go into the slice's `resolvers`: the lists of entries, and what is done with one. */
  readonly resolvers: readonly ClassType[];
  /** Goes into its `reviewed`: the operations of the console are written of it. */
  readonly asked: AskedRecords;
  /** Reads of the entries. */
  readonly reads: Reads;
  /** Of the reads of the record: its entry that waits or was returned. */
  readonly pending: ToOne;
  /** Of the same: what was believed of it, in order of the given column. */
  readonly history: (order: string) => ToMany;
  /** Condition of the list of records: an entry waits or was returned. */
  readonly isPending: Condition<'pending'>;
}

/** Makes of a declaration the list and the reads of the entries, and the mutations that save, decide and discard one. */
export function declareReviewed<F extends ReviewedFact, I extends RepeatableInput>(
  declared: ReviewedDeclaration<F, I>,
): DeclaredReviewed {
  const { entity, head, key, one, computed, embedded } = declared;
  const headTable = snake(head.name);
  const version = (row: RowName): Sql =>
    sql`(select h.version from ${sql.table(headTable)} h where h.id = ${sql.ref(`${row}.${snake(key)}`)})`;
  const pending = (row: RowName): Sql => sql`(
    select p.id from ${sql.table(snake(entity.name))} p
    where p.${sql.ref(snake(key))} = ${sql.ref(`${row}.id`)} and ${waiting('p')} order by p.id limit 1)`;
  const list = entryList(declared);
  return {
    operations: operationsOf(declared),
    resolvers: [list.resolver as ClassType, entryResolver(declared)],
    asked: {
      record: head.name,
      entry: entity.name,
      key,
      shipped: declared.words.shipped ?? false,
      pages: [],
      parts: {},
      ...declared.asked,
    },
    reads: {
      entity,
      one,
      computed: { preparedByMe, [`${subjectOf(key)}Version`]: version, ...computed },
      embedded: { valid: validPeriod, document: citedDocument, ...embedded },
      ...list.reads,
    },
    pending: { entity: () => entity, column: pending },
    history: (order) => ({ entity: () => entity, key: snake(key), where: believed, order: [order] }),
    isPending: yesNo('An entry waits or was returned (有待复核条目).', (row) => sql`(${pending(row)} is not null)`),
  };
}

/** All entries, those that wait and those replaced too. */
function entryList<F extends ReviewedFact, I extends RepeatableInput>(declared: ReviewedDeclaration<F, I>) {
  const { entity, key, rights, words, filters = {} } = declared;
  const { one, many, zh, listed = many, where = '' } = words;
  const root = uncapitalized(entity.name);
  // Conditions that hold of every kind are not named among the fields of this one, so they are handed on as they are.
  const conditions = {
    ...entryConditions,
    [subjectOf(key)]: id(`${capitalized(one)} (${zh}).`, fieldColumn(key), { guardedBy: key }),
    ...filters,
  };
  return declareList<F>({
    entity,
    right: rights.read,
    words: {
      en: `entries about ${listed}`,
      zh: `${zh}条目`,
      order: 'the latest first',
      instead: { items: 'Entries of the page (本页).' },
    },
    many: {
      root: `${root}s`,
      description: `Entries about ${many}${where && ` ${where}`}, those that wait and those replaced too (${zh}条目列表).`,
    },
    one: { root, description: `One entry about ${withArticle(one)} (${zh}条目).` },
    filters: conditions,
    ...entryOrders,
  });
}

/** The mutations `save<Record>`, `decide<Record>` and `discard<Entry>`. */
function entryResolver<F extends ReviewedFact, I extends RepeatableInput>(
  declared: ReviewedDeclaration<F, I>,
): ClassType {
  const { entity, rights, words, guard = async () => undefined, save } = declared;
  const { decide = (em, input) => decideEntry(em, declared, input) } = declared;
  const about = `entry about ${withArticle(words.one)}`;
  class EntryResolver {}
  const mutation = <G extends object>(
    name: string,
    right: Permission,
    {
      input,
      description,
      argument,
    }: Pick<Saving<never>, 'description' | 'argument'> & { readonly input: ClassType<G> },
    optionsOf: (given: G) => WriteOptions,
    work: (em: EntityManager, given: G, ctx: Context) => Promise<WriteAnswer>,
  ): void => {
    const { prototype } = EntryResolver;
    const value = (given: G, ctx: Context) => ctx.write(name, optionsOf(given), (em) => work(em, given, ctx));
    const descriptor: PropertyDescriptor = { value };
    Object.defineProperty(prototype, name, descriptor);
    Arg('input', () => input, argument === undefined ? {} : { description: argument })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Allow(right)(prototype, name, descriptor);
    Mutation(() => entity, { description })(prototype, name, descriptor);
  };

  const [saves, decides, discards] = operationsOf(declared);
  const savedUnder = (input: I) =>
    saveOptions(input, save.needsReason ? { reasonRequired: save.needsReason(input) } : {});
  mutation(saves, rights.prepare, save, savedUnder, (em, input, { today }) => save.run(em, input, today));

  const confirmed = words.shipped ? '; one of the catalogue is confirmed' : '';
  const decided = {
    input: DecideInput,
    description: `Approves or returns an ${about}${confirmed} (复核${words.decidedZh ?? words.zh}).`,
  };
  mutation(decides, 'approvals:decide', decided, decisionOptions, async (em, input, ctx) => {
    await guard(em);
    const { id: entry, valid } = await decide(em, input, ctx);
    return answeredAt(entry, valid, ctx.today);
  });

  const discarded = {
    input: DiscardEntryInput,
    description: `Takes back one's own ${about} that waits or was returned (撤回${words.zh}条目).`,
  };
  const discardOptions = ({ reason }: DiscardEntryInput) => ({ reason });
  mutation(discards, rights.prepare, discarded, discardOptions, async (em, { id: entry }) => {
    await guard(em);
    await discardEntry(em, declared, entry);
    return { id: entry };
  });
  Resolver()(EntryResolver);
  return EntryResolver;
}

/** Names of the mutations, under which each writes: they save, decide and discard. */
const operationsOf = ({
  head,
  entity,
}: {
  readonly head: { readonly name: string };
  readonly entity: { readonly name: string };
}) => [`save${head.name}`, `decide${head.name}`, `discard${entity.name}`] as const;
