import type { EntityManager } from '@mikro-orm/postgresql';
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
import { addToRecheck, type Rechecked } from './recheck-batches.ts';
import { REGRADE_BATCH } from './tell-regrade.ts';

/** A worker whose facts changed, with the keys of his file. */
interface Noted {
  readonly workerId: number;
  readonly regionId: number;
  readonly because: readonly string[];
}

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
 * to people; no decision changes by itself. In the name of who changed the facts, and for what he sees.
 */
export const recheckJob: JobHandler = {
  kind: 'GRADE_RECHECK',
  permission: 'workers:read',
  async run(_params, ctx, job) {
    return ctx.write('recheckGrades', {}, async (em) => {
      await takeTime(em);
      const noted = await takeNotes(em);
      const schemes = schemesByDay(em);
      const found: Rechecked[] = [];
      const breathe = breather();
      for (let done = 0; done < noted.length; done += FACTS_AT_A_TIME) {
        job.progress(done, noted.length, 'COMPUTING');
        const some = noted.slice(done, done + FACTS_AT_A_TIME);
        const ids = some.map(({ workerId }) => workerId);
        const facts = await readGradeFacts(em, ids);
        const days = groupBy(await daysOf(em, ids), ({ workerId }) => workerId);
        for (const worker of some) {
          const mine = facts.get(worker.workerId);
          if (mine) found.push(...(await rechecked(worker, mine, days.get(worker.workerId) ?? [], schemes)));
          await breathe();
        }
      }
      for (const { batchId, regionId, count } of await addToRecheck(em, found))
        await tell(em, {
          to: { holding: 'grades:prepare', over: regionId },
          kind: InboxKind.GRADES_RECHECKED,
          subject: { type: REGRADE_BATCH, id: batchId },
          params: { count },
        });
      const result = { workers: noted.length, proposals: found.length };
      await job.conclude(em, result);
      return result;
    });
  },
};

/** Takes the notes of what is in sight; those of others wait for the job of who changed their facts. */
const takeNotes = (em: EntityManager): Promise<readonly Noted[]> =>
  em.execute<Noted[]>(
    `with taken as (delete from grade_recheck returning worker_id, because)
     select w.id as "workerId", w.region_id as "regionId", t.because from taken t join worker w on w.id = t.worker_id order by w.id`,
  );

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
