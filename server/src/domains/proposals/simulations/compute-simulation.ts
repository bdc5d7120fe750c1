import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Simulated, SimulationInputs, SimulationKind, SumsOfAll } from './simulation-kind.ts';

export interface SimulationWork<D, R> {
  readonly inputs: SimulationInputs<D>;
  /** What is done with the results of so many at a time. */
  readonly take: (rows: readonly R[]) => Promise<void>;
  /** Told before each chunk how many of how many are done. */
  readonly progress: (done: number, total: number) => void;
}

/** What was computed, with the hashes by which a later computation is compared. */
export interface ComputedSimulation<S> {
  readonly sums: S;
  /** SHA-256 over the facts read. */
  readonly factsHash: string;
  /** SHA-256 over all results. */
  readonly rowsHash: string;
}

/** Compares everybody of the region on the day by both versions, so many at a time, whatever their number. */
export async function computeSimulation<W extends Simulated, F, D, R extends Simulated, S extends SumsOfAll>(
  kind: SimulationKind<W, F, D, R, S>,
  em: EntityManager,
  { inputs, take, progress }: SimulationWork<D, R>,
): Promise<ComputedSimulation<S>> {
  const people = await kind.people(em, inputs);
  const totals = kind.totals();
  const [factsHash, rowsHash] = [createHash('sha256'), createHash('sha256')];
  const breathe = breather();
  for (let done = 0; done < people.length; done += kind.atATime) {
    progress(done, people.length);
    const some = people.slice(done, done + kind.atATime);
    const ids = some.map(({ workerId }) => workerId);
    const files = await kind.facts(em, ids, inputs.knownOn);
    const rows: R[] = [];
    for (const person of some) {
      const facts = files.get(person.workerId);
      if (!facts) continue;
      const row = kind.compare(person, facts, inputs);
      factsHash.update(`${person.workerId} ${canonicalJson(facts)}\n`);
      rowsHash.update(`${canonicalJson(row)}\n`);
      totals.add(row);
      rows.push(row);
      await breathe();
    }
    await take(rows);
  }
  return { sums: totals.sums(), factsHash: factsHash.digest('hex'), rowsHash: rowsHash.digest('hex') };
}
