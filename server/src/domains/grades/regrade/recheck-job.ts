import type { EntityManager } from '@mikro-orm/postgresql';
import { type Faulty, workApart } from '../../../shared/apart.ts';
import { breather } from '../../../shared/breathe.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { InboxKind, tell } from '../../../shared/inbox.ts';
import type { JobHandler } from '../../../shared/job.ts';
import type { Day } from '../../../shared/timeline.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeSchemeVersions, type SchemeInForce } from '../scheme/grade-scheme.versions.ts';
import { takeTime } from './patience.ts';
import { propose } from './propose.rules.ts';
import { differs } from './recheck.rules.ts';
import { type AddedTo, addToRecheck, type Rechecked } from './recheck-batches.ts';
import { endNotes, lockNotes, type Noted } from './recheck-notes.ts';
import { REGRADE_BATCH } from './tell-regrade.ts';

/** A day on which the rule was asked for his grade, and what it said. */
interface AskedDay {
  readonly workerId: number;
  readonly on: Day;
  readonly grade: number | null;
  readonly post: string | null;
  readonly status: string;
}

/**
 * Looks again at decided grades whose facts have changed (等级复查): on each day the rule was asked, it is asked once more. What it says differently is proposed
 * to people; no decision changes by itself. In the name of who changed the facts, and for what he sees. A worker who cannot be looked at is set aside.
 */
export const recheckJob: JobHandler = {
  kind: 'GRADE_RECHECK',
  permission: 'workers:read',
  async run(_params, ctx, job) {
    return ctx.write('recheckGrades', {}, async (em) => {
      await takeTime(em);
      const noted = await lockNotes(em);
      const schemes = schemesByDay(em);
      const found: Rechecked[] = [];
      const faulty: Faulty<Pick<Noted, 'workerId' | 'regionId'>>[] = [];
      for (let done = 0; done < noted.length; done += FACTS_AT_A_TIME) {
        job.progress(done, noted.length, 'COMPUTING');
        const some = noted.slice(done, done + FACTS_AT_A_TIME);
        const looked = await workApart(em, some, (few) => lookAt(em, few, schemes));
        found.push(...looked.results);
        faulty.push(...looked.faulty);
      }
      const added = await addToRecheck(em, found);
      faulty.push(...added.faulty);
      await endNotes(
        em,
        noted,
        faulty.map(({ item: { workerId }, error }) => ({ workerId, error })),
      );
      await tellAdded(em, added.results);
      await tellSetAside(
        em,
        faulty.map(({ item }) => item),
      );
      const result = { workers: noted.length, proposals: found.length - added.faulty.length };
      await job.conclude(em, result);
      return result;
    });
  },
};

async function lookAt(em: EntityManager, some: readonly Noted[], schemes: Schemes): Promise<readonly Rechecked[]> {
  const found: Rechecked[] = [];
  const breathe = breather();
  const ids = some.map(({ workerId }) => workerId);
  const facts = await readGradeFacts(em, ids);
  const days = groupBy(await daysOf(em, ids), ({ workerId }) => workerId);
  for (const worker of some) {
    const mine = facts.get(worker.workerId);
    if (mine) found.push(...(await rechecked(worker, mine, days.get(worker.workerId) ?? [], schemes)));
    await breathe();
  }
  return found;
}

async function tellAdded(em: EntityManager, added: readonly AddedTo[]): Promise<void> {
  for (const { batchId, regionId, count } of added)
    await tell(em, {
      to: { holding: 'grades:prepare', over: regionId },
      kind: InboxKind.GRADES_RECHECKED,
      subject: { type: REGRADE_BATCH, id: batchId },
      params: { count },
    });
}

/** One message for each street, about the first of its workers. */
async function tellSetAside(
  em: EntityManager,
  workers: readonly Pick<Noted, 'workerId' | 'regionId'>[],
): Promise<void> {
  for (const [over, some] of groupBy(workers, ({ regionId }) => regionId)) {
    const ids = new Set(some.map(({ workerId }) => workerId));
    const [id] = ids;
    if (id !== undefined)
      await tell(em, {
        to: { holding: 'grades:prepare', over },
        kind: InboxKind.GRADES_NOT_RECHECKED,
        subject: { type: 'WORKER', id },
        params: { count: ids.size },
      });
  }
}

const daysOf = (em: EntityManager, ids: readonly number[]): Promise<AskedDay[]> =>
  em.execute<AskedDay[]>(
    `select worker_id as "workerId", effective_on::text as "on", grade, post, status from grade_days(?::int[])`,
    [`{${ids.join(',')}}`],
  );

type Schemes = (regionId: number, day: Day) => Promise<SchemeInForce | null>;

function schemesByDay(em: EntityManager): Schemes {
  const known = new Map<string, Promise<SchemeInForce | null>>();
  return (regionId, day) => {
    const key = `${regionId} ${day}`;
    const found = known.get(key) ?? gradeSchemeVersions.on(em, regionId, day);
    known.set(key, found);
    return found;
  };
}

async function rechecked(
  { workerId, regionId, because }: Noted,
  facts: GradeFacts,
  days: readonly AskedDay[],
  schemes: Schemes,
): Promise<readonly Rechecked[]> {
  const found: Rechecked[] = [];
  for (const day of days) {
    const inForce = await schemes(regionId, day.on);
    if (!inForce) continue;
    const proposal = propose(facts, inForce.scheme, inForce.id, day.on);
    if (differs(day, proposal)) found.push({ workerId, regionId, on: day.on, schemeId: inForce.id, proposal, because });
  }
  return found;
}
