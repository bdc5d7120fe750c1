import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { breather } from '../../../shared/breathe.ts';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { Day } from '../../../shared/timeline.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { compareSchemes } from './compare-schemes.rules.ts';
import { simulatedPeople } from './people.sql.ts';
import { type ComparedIn, Totals } from './totals.ts';

/** Everything a simulation is computed from: the same inputs, the same result. */
export interface SimulationInputs {
  readonly regionId: number;
  readonly asOf: Day;
  readonly knownOn: Date;
  readonly scheme: GradeScheme;
  /** Null: none was in force. */
  readonly against: GradeScheme | null;
}

export interface SimulationWork extends SimulationInputs {
  /** What is done with the results of so many at a time. */
  readonly take: (rows: readonly ComparedIn[]) => Promise<void>;
  /** Told before each chunk how many of how many are done. */
  readonly progress: (done: number, total: number) => void;
}

/** Grades everybody of the region on the day by both schemes, so many at a time, whatever their number. */
export async function computeSimulation(em: EntityManager, work: SimulationWork) {
  const { asOf, knownOn, scheme, against, take, progress } = work;
  const people = await peopleOf(em, work);
  const totals = new Totals();
  const [factsHash, rowsHash] = [createHash('sha256'), createHash('sha256')];
  const breathe = breather();
  for (let done = 0; done < people.length; done += FACTS_AT_A_TIME) {
    progress(done, people.length);
    const some = people.slice(done, done + FACTS_AT_A_TIME);
    const files = await readGradeFacts(
      em,
      some.map(({ workerId }) => workerId),
      knownOn,
    );
    const rows: ComparedIn[] = [];
    for (const person of some) {
      const facts = files.get(person.workerId);
      if (!facts) continue;
      const row = { ...person, ...compareSchemes(facts, against, scheme, asOf) };
      factsHash.update(`${person.workerId} ${canonicalJson(facts)}\n`);
      rowsHash.update(`${canonicalJson(row)}\n`);
      totals.add(row);
      rows.push(row);
      await breathe();
    }
    await take(rows);
  }
  return { ...totals.sums(), factsHash: factsHash.digest('hex'), rowsHash: rowsHash.digest('hex') };
}

async function peopleOf(
  em: EntityManager,
  { regionId, asOf, knownOn }: SimulationInputs,
): Promise<readonly Pick<ComparedIn, 'workerId' | 'townId' | 'townName'>[]> {
  const env = { permissions: new Set<string>(), asOf: sql`${asOf}::date`, knownOn: sql`${knownOn}::timestamptz` };
  const { rows } = await sql<{
    workerId: number;
    townId: number;
    townName: string;
  }>`${simulatedPeople(env, sql`${regionId}::int`)}`.execute(em.getKysely());
  return rows;
}
