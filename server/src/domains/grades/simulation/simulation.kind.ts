import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type SimulationInputs, type SimulationKind, simulationsOf } from '../../proposals/simulations/index.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { compareSchemes } from './compare-schemes.rules.ts';
import { simulatedPeople } from './people.sql.ts';
import { SIMULATION_COLUMNS, SIMULATION_SUMS } from './simulation-columns.ts';
import { type ComparedIn, type GradeSums, type SimulatedWorker, Totals } from './totals.ts';

/** Grade schemes tried on everybody (方案模拟): what the machine of simulations is told of them. */
export const gradeSimulations: SimulationKind<SimulatedWorker, GradeFacts, GradeScheme, ComparedIn, GradeSums> = {
  table: 'grade_simulation',
  subject: 'GRADE_SIMULATION',
  documents: 'grade_scheme',
  repeated: { name: 'after', column: 'after_grade' },
  refusals: { notFound: 'GRADE_SIMULATION_NOT_FOUND', notDone: 'GRADE_SIMULATION_NOT_DONE' },
  columns: SIMULATION_COLUMNS,
  sums: SIMULATION_SUMS,
  versions: { sound: soundScheme, on: gradeSchemeVersions.on },
  people: peopleOf,
  facts: readGradeFacts,
  atATime: FACTS_AT_A_TIME,
  compare: (person, facts, { against, scheme, asOf }) => ({
    ...person,
    ...compareSchemes(facts, against, scheme, asOf),
  }),
  totals: () => new Totals(),
  making: {
    permission: 'grades:prepare',
    monthsAhead: 24,
    first: {
      job: 'GRADE_SIMULATION',
      operation: 'simulateGradeScheme',
      title: ({ title }, asOf) => `模拟测算 ${title.zh} ${asOf}`,
    },
    again: {
      job: 'GRADE_SIMULATION_REPEAT',
      operation: 'repeatGradeSimulation',
      title: (asOf) => `模拟重算 ${asOf}`,
    },
    says: ({ people, gain, lose, same, unknown }) => ({ people, gain, lose, same, unknown }),
  },
};

/** Simulations of grade schemes: how they are asked for and repeated. */
export const simulations = simulationsOf(gradeSimulations);

/** @throws GRADE_SCHEME_NOT_FOUND, GRADE_SCHEME_INVALID on the field: with faults it grades nobody */
async function soundScheme(em: EntityManager, id: string, regionId: number, field: string) {
  const stored = await gradeSchemeVersions.find(em, id, field);
  if (stored.faults > 0)
    gradeSchemeVersions.refuse(await gradeSchemeVersions.read(em, stored.entered, stored.regionId ?? regionId), field);
  return stored;
}

async function peopleOf(
  em: EntityManager,
  { regionId, asOf, knownOn }: SimulationInputs<GradeScheme>,
): Promise<readonly SimulatedWorker[]> {
  const env = { permissions: new Set<string>(), asOf: sql`${asOf}::date`, knownOn: sql`${knownOn}::timestamptz` };
  const { rows } = await sql<SimulatedWorker>`${simulatedPeople(env, sql`${regionId}::int`)}`.execute(em.getKysely());
  return rows;
}
