import { type SimulationKind, simulationsOf } from '../../../server/src/domains/proposals/simulations/index.ts';
import { type Diplomas, meals, type Tariff } from './meals.kind.ts';

interface Paid {
  readonly workerId: number;
  readonly yuan: number;
}
interface Sums {
  readonly people: number;
  readonly yuan: number;
}

const tried: SimulationKind<{ readonly workerId: number }, Diplomas, Tariff, Paid, Sums> = {
  table: 'meal_simulation',
  subject: 'MEAL_SIMULATION',
  documents: 'meal_tariff',
  repeated: { name: 'yuan', column: 'yuan' },
  refusals: { notFound: 'GRADE_SIMULATION_NOT_FOUND', notDone: 'GRADE_SIMULATION_NOT_DONE' },
  columns: { yuan: { type: 'int', of: ({ yuan }) => yuan } },
  sums: { people: { type: 'int', of: ({ people }) => people }, yuan: { type: 'int', of: ({ yuan }) => yuan } },
  versions: { sound: async (_em, id) => ({ id: Number(id) }), on: meals.versions.on },
  people: async (em, { regionId, asOf }) =>
    (await meals.facts.people(em, regionId, asOf)).map((workerId) => ({ workerId })),
  facts: meals.facts.read,
  atATime: 100,
  compare: ({ workerId }, diplomas, { scheme }) => ({
    workerId,
    yuan: diplomas.length ? scheme.graduate : scheme.plain,
  }),
  totals: () => {
    let sums: Sums = { people: 0, yuan: 0 };
    return {
      add: ({ yuan }) => {
        sums = { people: sums.people + 1, yuan: sums.yuan + yuan };
      },
      sums: () => sums,
    };
  },
  making: {
    permission: 'grades:prepare',
    monthsAhead: 12,
    first: { job: 'MEALS_TRIED', operation: 'tryMeals', title: (_tariff, on) => `饭补模拟 ${on}` },
    again: { job: 'MEALS_TRIED_AGAIN', operation: 'tryMealsAgain', title: (on) => `饭补重算 ${on}` },
    says: ({ yuan }) => ({ yuan }),
  },
};

/** Meal money tried on everybody by another tariff: a kind of simulation that no slice has. */
export const mealSimulations = simulationsOf(tried);
