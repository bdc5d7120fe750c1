import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../../shared/group-by.ts';
import { tell } from '../../../../shared/inbox/inbox.ts';
import { type Faulty, workApart } from '../../../../shared/jobs/apart.ts';
import { breather } from '../../../../shared/jobs/breathe.ts';
import type { JobHandler } from '../../../../shared/jobs/job.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import type { ProposalStatement, Proposed } from '../../rule/proposed.ts';
import { takeTime } from '../patience.ts';
import type { DocumentVersions, HeldDocument, ProposalKind } from '../proposal-kind.ts';
import { type AddedTo, addToBatches, type LookedAgain } from './add-to-batches.ts';
import { endNotes, lockNotes, type Noted } from './notes.ts';
import type { RuleDay, SecondLooks } from './second-looks.ts';

/**
 * Looks again at what is decided of people whose facts have changed (复查): on each day the rule was asked, it is asked once more. What it says differently
 * is proposed to people; no decision changes by itself. In the name of who changed the facts, and for what he sees. A worker who cannot be looked at is set
 * aside; where nobody could be looked at, the job fails and says of how many (SECOND_LOOKS_FAILED).
 */
export const secondLookJob = <F, D, P extends Proposed, S extends ProposalStatement, A extends RuleDay>(
  kind: ProposalKind<F, D, P, S>,
  looks: SecondLooks<P, A>,
): JobHandler => ({
  kind: looks.job,
  permission: looks.permission,
  async run(_params, ctx, job) {
    const { result, failed } = await ctx.write(looks.operation, {}, async (em) => {
      await takeTime(em);
      const noted = await lockNotes(em, looks.reader);
      const look = lookingBy(kind, looks, em);
      const found: LookedAgain<P>[] = [];
      const faulty: Faulty<Pick<Noted, 'workerId' | 'regionId'>>[] = [];
      for (let done = 0; done < noted.length; done += kind.facts.atATime) {
        job.progress(done, noted.length, 'COMPUTING');
        const looked = await workApart(em, noted.slice(done, done + kind.facts.atATime), look);
        found.push(...looked.results);
        faulty.push(...looked.faulty);
      }
      const added = await addToBatches(kind, looks.purpose, em, found);
      faulty.push(...added.faulty);
      await endNotes(
        em,
        looks.reader,
        noted,
        faulty.map(({ item: { workerId }, error }) => ({ workerId, error })),
      );
      await tellAdded(em, kind.subject, looks, added.results);
      await tellSetAside(
        em,
        looks,
        faulty.map(({ item }) => item),
      );
      const result = { workers: noted.length, proposals: found.length - added.faulty.length };
      const setAside = new Set(faulty.map(({ item: { workerId } }) => workerId));
      const failed = setAside.size > 0 && setAside.size === noted.length;
      if (!failed) await job.conclude(em, result);
      return { result, failed };
    });
    // What was set aside and told is stored all the same.
    if (failed) throw new DomainError('SECOND_LOOKS_FAILED', { count: result.workers });
    return result;
  },
});

/** What is said differently of so many, on all days the rule was asked about them. */
function lookingBy<F, D, P extends Proposed, S extends ProposalStatement, A extends RuleDay>(
  kind: ProposalKind<F, D, P, S>,
  { days, differs }: SecondLooks<P, A>,
  em: EntityManager,
) {
  const documents = documentsByDay(em, kind.versions);
  const breathe = breather();
  return async (some: readonly Noted[]): Promise<readonly LookedAgain<P>[]> => {
    const found: LookedAgain<P>[] = [];
    const ids = some.map(({ workerId }) => workerId);
    const facts = await kind.facts.read(em, ids);
    const asked = groupBy(await days(em, ids), ({ workerId }) => workerId);
    for (const { workerId, regionId, because } of some) {
      const mine = facts.get(workerId);
      for (const day of mine === undefined ? [] : (asked.get(workerId) ?? [])) {
        const held = await documents(regionId, day.on);
        if (!held || mine === undefined) continue;
        const proposal = kind.propose(mine, held.scheme, held.id, day.on);
        if (differs(day, proposal))
          found.push({ workerId, regionId, on: day.on, schemeId: held.id, proposal, because });
      }
      await breathe();
    }
    return found;
  };
}

function documentsByDay<D>(em: EntityManager, versions: DocumentVersions<D>) {
  const known = new Map<string, Promise<HeldDocument<D> | null>>();
  return (regionId: number, day: Day): Promise<HeldDocument<D> | null> => {
    const key = `${regionId} ${day}`;
    const found = known.get(key) ?? versions.on(em, regionId, day);
    known.set(key, found);
    return found;
  };
}

type SecondLookMessages = Pick<SecondLooks<never, RuleDay>, 'messages'>;

async function tellAdded(
  em: EntityManager,
  subject: string,
  { messages }: SecondLookMessages,
  added: readonly AddedTo[],
): Promise<void> {
  for (const { batchId, regionId, count } of added)
    await tell(em, {
      to: { holding: messages.holding, over: regionId },
      kind: messages.added,
      subject: { type: subject, id: batchId },
      params: { count },
    });
}

/** One message for each street, about the first of its workers. */
async function tellSetAside(
  em: EntityManager,
  { messages }: SecondLookMessages,
  workers: readonly Pick<Noted, 'workerId' | 'regionId'>[],
): Promise<void> {
  for (const [over, some] of groupBy(workers, ({ regionId }) => regionId)) {
    const ids = new Set(some.map(({ workerId }) => workerId));
    const [id] = ids;
    if (id !== undefined)
      await tell(em, {
        to: { holding: messages.holding, over },
        kind: messages.notLooked,
        subject: { type: 'WORKER', id },
        params: { count: ids.size },
      });
  }
}
