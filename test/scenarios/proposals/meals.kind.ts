import { batchesOf, type ProposalKind } from '../../../server/src/domains/proposals/batches/index.ts';
import { ItemOutcome, type Proposed } from '../../../server/src/domains/proposals/index.ts';
import { canonicalHash } from '../../../server/src/shared/canonical-hash.ts';
import { InboxKind } from '../../../server/src/shared/inbox/inbox.ts';

/** Diplomas of somebody, as rows of his file. */
export type Diplomas = readonly string[];
/** What a meal is paid with, and with a diploma. */
export interface Tariff {
  readonly plain: number;
  readonly graduate: number;
}
interface Meal extends Proposed {
  readonly yuan: number;
  readonly terms: readonly { readonly kind: string; readonly evidence: Diplomas }[];
}

const hashOf = (diplomas: Diplomas, tariff: number | null, on: string): string =>
  canonicalHash({ diplomas, tariff, on });

/** Meal money (饭补): a kind of proposals that no slice has, which the machine knows by these lines alone. */
export const meals: ProposalKind<Diplomas, Tariff, Meal, Pick<Meal, 'yuan' | 'terms' | 'questions'>> = {
  prefix: 'meal',
  subject: 'MEAL_BATCH',
  documents: 'meal_tariff',
  refusals: {
    notFound: 'REGRADE_NOT_FOUND',
    itemNotFound: 'REGRADE_ITEM_NOT_FOUND',
    notOpen: 'REGRADE_NOT_OPEN',
    open: 'REGRADE_OPEN',
    reminded: 'REGRADE_REMINDED',
    noDecider: 'REGRADE_NO_DECIDER',
  },
  messages: { proposed: InboxKind.ENTRY_DECIDED, reminded: InboxKind.ENTRY_DECIDED, decided: InboxKind.ENTRY_DECIDED },
  decide: 'approvals:decide',
  chosenBy: {},
  columns: {
    yuan: { type: 'int', of: ({ yuan }) => yuan },
    terms: { type: 'jsonb', of: ({ terms }) => terms },
    warnings: { type: 'jsonb', of: () => [] },
    evidence: { type: 'text[]', of: ({ terms }) => terms.flatMap(({ evidence }) => evidence) },
    changes: { type: 'jsonb', of: ({ terms }) => terms.map(({ kind }) => ({ kind })) },
  },
  facts: {
    atATime: 100,
    read: async (em, ids) => {
      const rows = await em.execute<{ id: number; diplomas: string[] }[]>(
        `select w.id, array(select 'EDUCATION/' || e.id from education e where e.worker_id = w.id and e.superseded_at is null order by e.id) as diplomas
         from worker w where w.id = any(?::int[])`,
        [`{${ids.join(',')}}`],
      );
      return new Map(rows.map(({ id, diplomas }) => [id, diplomas]));
    },
    people: async (em, regionId) =>
      (
        await em.execute<{ id: number }[]>(
          `select w.id from worker w join person p on p.id = w.person_id where w.region_id = ? and p.name like '饭补%' order by w.id`,
          [regionId],
        )
      ).map(({ id }) => id),
  },
  versions: {
    on: async (em, _regionId, on) =>
      (
        await em.execute<{ id: number; scheme: Tariff }[]>(
          'select id, document as scheme from meal_tariff where valid @> ?::date',
          [on],
        )
      )[0] ?? null,
    neededOn: async (em, regionId, on) => {
      const held = await meals.versions.on(em, regionId, on);
      if (!held) throw new Error('No tariff is in force');
      return held;
    },
  },
  propose: (diplomas, { plain, graduate }, tariff, on) => ({
    outcome: ItemOutcome.CHANGE,
    yuan: diplomas.length ? graduate : plain,
    terms: diplomas.length ? [{ kind: 'DIPLOMA', evidence: diplomas }] : [],
    questions: diplomas.length ? [] : ['NO_DIPLOMA'],
    inputsHash: hashOf(diplomas, tariff, on),
  }),
  hashOf,
  setByPeople: { purposes: new Set(), hashOf: canonicalHash, holdsOn: () => true },
  said: {
    of: ({ yuan, terms, questions }) => ({ yuan, terms, questions }),
    kept: { yuan: 'i.yuan', terms: 'i.terms' },
    withRows: ['terms'],
  },
  making: {
    purpose: 'YEAR',
    job: 'MEALS',
    title: (on) => `饭补测算 ${on}`,
    operation: 'prepareMeals',
    permission: 'grades:prepare',
    monthsAhead: 12,
  },
};

export const mealBatches = batchesOf(meals);

/** Meal money that was agreed to is looked at again when a diploma is entered. */
export const mealLooks = mealBatches.secondLookJob<{ workerId: number; on: string; yuan: number }>({
  reader: 'MEALS',
  purpose: 'LOOK',
  job: 'MEAL_LOOKS',
  operation: 'lookAtMeals',
  permission: 'workers:read',
  days: (em, ids) =>
    em.execute(
      'select worker_id as "workerId", from_day::text as "on", yuan from meal_grant where worker_id = any(?::int[])',
      [`{${ids.join(',')}}`],
    ),
  differs: (before, now) => before.yuan !== now.yuan,
  messages: { added: InboxKind.ENTRY_DECIDED, notLooked: InboxKind.ENTRY_DECIDED, holding: 'grades:prepare' },
});
