import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { ProposalStatement, Proposed } from '../rule/proposed.ts';
import { saysTheSame } from '../rule/stands.rules.ts';
import { itemsByOtherDocument } from './other-document.ts';
import type { ProposalKind } from './proposal-kind.ts';

/** A proposal that waits, its file locked. */
export interface Waiting {
  readonly id: string;
  readonly workerId: number;
  readonly schemeId: number | null;
  readonly effectiveOn: Day;
  readonly inputsHash: string;
}

/** Waiting proposals by whether they can be decided. */
export interface Standing {
  /** They say of the facts of now what they said. */
  readonly stands: readonly Waiting[];
  /** They would say something else, or nothing. */
  readonly stale: readonly Waiting[];
}

interface WithFacts<F> {
  readonly item: Waiting;
  /** Undefined: the file is not in sight. */
  readonly facts: F | undefined;
}

/**
 * Tells which of the waiting proposals still stand. Where the facts are others than those it was computed from, the rule is asked once more: one that says
 * the same is told of the rows of now and stands; one by a document that another took the place of does not. What a person set starts from its own facts
 * alone and is not asked again. The files are locked, so that nothing changes between this and the decision.
 */
export async function standing<F, D, P extends Proposed, S extends ProposalStatement>(
  kind: ProposalKind<F, D, P, S>,
  em: EntityManager,
  batch: { readonly id: number; readonly kind: string },
  waiting: readonly Waiting[],
): Promise<Standing> {
  const isSet = kind.setByPeople.purposes.has(batch.kind);
  const ids = waiting.map(({ id }) => id);
  const passed = isSet ? new Set<string>() : await itemsByOtherDocument(kind, em, ids);
  const stale = waiting.filter(({ id }) => passed.has(id));
  const asked = waiting.filter(({ id }) => !passed.has(id));
  for (let done = 0; done < asked.length; done += kind.facts.atATime) {
    const some = asked.slice(done, done + kind.facts.atATime);
    const facts = await kind.facts.read(
      em,
      some.map(({ workerId }) => workerId),
    );
    const changed = some
      .map((item) => ({ item, facts: facts.get(item.workerId) }))
      .filter((each) => !isOfFacts(kind, each, isSet));
    stale.push(...(isSet ? changed.map(({ item }) => item) : await sayingOtherwise(kind, em, batch.id, changed)));
  }
  const gone = new Set(stale);
  return { stands: waiting.filter((item) => !gone.has(item)), stale };
}

/** Its facts are those it was computed from. */
function isOfFacts<F, D, P extends Proposed, S extends ProposalStatement>(
  { hashOf, setByPeople }: ProposalKind<F, D, P, S>,
  { item, facts }: WithFacts<F>,
  isSet: boolean,
): boolean {
  if (facts === undefined) return false;
  if (isSet && !setByPeople.holdsOn(facts, item.effectiveOn)) return false;
  const hash = isSet ? setByPeople.hashOf(facts) : hashOf(facts, item.schemeId, item.effectiveOn);
  return hash === item.inputsHash;
}

/** Asks the rule once more about proposals whose facts are others; those that say the same are told of the rows of now. */
async function sayingOtherwise<F, D, P extends Proposed, S extends ProposalStatement>(
  kind: ProposalKind<F, D, P, S>,
  em: EntityManager,
  batchId: number,
  changed: readonly WithFacts<F>[],
): Promise<readonly Waiting[]> {
  if (!changed.length) return [];
  const { of, withRows } = kind.said;
  const kept = await keptItems(kind, em, changed);
  const documents = await documentsOf(kind, em, changed);
  const breathe = breather();
  const stale: Waiting[] = [];
  const same: { readonly item: Waiting; readonly now: P }[] = [];
  for (const { item, facts } of changed) {
    const { schemeId } = item;
    const document = schemeId === null ? undefined : documents.get(schemeId);
    const before = kept.get(item.id);
    const now =
      facts !== undefined && document !== undefined && schemeId !== null
        ? kind.propose(facts, document, schemeId, item.effectiveOn)
        : null;
    if (now && before && saysTheSame(before, of(now), withRows)) same.push({ item, now });
    else stale.push(item);
    await breathe();
  }
  await refresh(kind, em, batchId, same);
  return stale;
}

/** What the items said when they were entered. */
async function keptItems<F, D, P extends Proposed, S extends ProposalStatement>(
  { prefix, said }: ProposalKind<F, D, P, S>,
  em: EntityManager,
  changed: readonly WithFacts<F>[],
): Promise<ReadonlyMap<string, S>> {
  const columns = Object.entries(said.kept).map(([name, sql]) => `${sql} as "${name}"`);
  const rows = await em.execute<(S & { readonly id: string })[]>(
    `select i.id::text as id, ${columns.join(', ')},
       array(select q.kind from ${prefix}_question q where q.item_id = i.id and q.kind <> 'ASKED') as questions
     from ${prefix}_item i where i.id = any(?::bigint[])`,
    [`{${changed.map(({ item }) => item.id).join(',')}}`],
  );
  return new Map(rows.map(({ id, ...kept }) => [id, kept as unknown as S]));
}

async function documentsOf<F, D, P extends Proposed, S extends ProposalStatement>(
  { documents }: ProposalKind<F, D, P, S>,
  em: EntityManager,
  changed: readonly WithFacts<F>[],
): Promise<ReadonlyMap<number, D>> {
  const ids = new Set(changed.flatMap(({ item }) => item.schemeId ?? []));
  const rows = await em.execute<{ id: number; document: D }[]>(
    `select id, document from ${documents} where id = any(?::int[])`,
    [`{${[...ids].join(',')}}`],
  );
  return new Map(rows.map(({ id, document }) => [id, document]));
}

/** Columns of an item that may be told anew, as the function of the database takes them. */
const REFRESHED = ['terms', 'warnings', 'evidence'];

/** The database takes nothing that says something else, and nothing from who prepared them. */
async function refresh<F, D, P extends Proposed, S extends ProposalStatement>(
  { prefix, columns }: ProposalKind<F, D, P, S>,
  em: EntityManager,
  batchId: number,
  same: readonly { readonly item: Waiting; readonly now: P }[],
): Promise<void> {
  if (!same.length) return;
  const rows = same.map(({ item, now }) => ({
    id: item.id,
    inputs_hash: now.inputsHash,
    ...Object.fromEntries(REFRESHED.map((column) => [column, columns[column]?.of(now)])),
  }));
  await em.execute(`select ${prefix}_refresh(?, ?::jsonb)`, [batchId, JSON.stringify(rows)]);
}
