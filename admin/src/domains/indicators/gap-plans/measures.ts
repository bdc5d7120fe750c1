import type { GapMeasureInput, GapOutcomePartsFragment, GapPlanPartsFragment } from '@jiceng/schema/indicators.ts';

export type Outcome = GapOutcomePartsFragment;
export type OutcomeLine = Outcome['perUnit'][number];
export type Plan = GapPlanPartsFragment;

/** In what a gap is closed: people taken on, or area added. */
export type Measure = 'PEOPLE' | 'M2';

/** What is typed for a region: an amount, and from when it counts; `on` null: the day of the whole plan. */
export interface PlannedAmount {
  readonly amount: string;
  readonly on: string | null;
}
/** By id of the region. */
export type Draft = Readonly<Record<string, PlannedAmount>>;

/** Shares of people or rooms; anything else has no gap that people or area would close. */
const MEASURED = { RATE_PER: 'PEOPLE', SHARE_OF_UNITS: 'M2', RATIO: 'M2' } as const;

export const measureOf = (kind: string): Measure | null => MEASURED[kind as keyof typeof MEASURED] ?? null;

const AMOUNT = { PEOPLE: /^[1-9]\d{0,5}$/, M2: /^(?!0+(\.0+)?$)\d{1,8}(\.\d{1,2})?$/ } as const satisfies Record<
  Measure,
  RegExp
>;

/** Whole people, or m² with at most two decimals, more than none. */
export const isAmount = (text: string, measure: Measure): boolean => AMOUNT[measure].test(text.trim());

/** What is typed as the contract takes it; what is no amount is left out, and nothing is added where nothing is typed. */
export function measuresIn(draft: Draft, measure: Measure, on: string): GapMeasureInput[] {
  return Object.entries(draft).flatMap(([regionId, planned]) => {
    const amount = planned.amount.trim();
    if (!isAmount(amount, measure)) return [];
    const rest = { regionId, on: planned.on ?? on };
    return [measure === 'PEOPLE' ? { ...rest, people: Number(amount) } : { ...rest, areaM2: amount }];
  });
}

/** A saved plan back in the table, with the day most of it is in place on as that of the plan. */
export function draftOf({ measures, deadline }: Pick<Plan, 'measures' | 'deadline'>): {
  readonly draft: Draft;
  readonly on: string;
} {
  const days = measures.map(({ on }) => on);
  const on =
    [...new Set(days)].sort(
      (a, b) => days.filter((day) => day === b).length - days.filter((day) => day === a).length,
    )[0] ?? deadline;
  const draft = Object.fromEntries(
    measures.map((each) => [
      each.regionId,
      { amount: each.people === null ? (each.areaM2 ?? '') : String(each.people), on: each.on === on ? null : each.on },
    ]),
  );
  return { draft, on };
}

export type RowChoice = 'all' | 'lacking' | 'added';

export interface Group {
  /** The street; null: what stands right below the region and has no street of its own. */
  readonly town: OutcomeLine | null;
  readonly units: readonly OutcomeLine[];
}

/** Streets with their communities, in the order the server sends them: those that lack most first. */
export function groupsOf(
  { perTown, perUnit }: Pick<Outcome, 'perTown' | 'perUnit'>,
  parentOf: ReadonlyMap<string, string | null>,
  shown: RowChoice,
  draft: Draft,
): Group[] {
  const towns = perTown.filter(({ region }) => region.level !== 'COMMUNITY');
  const kept = ({ region, lacks }: OutcomeLine) =>
    shown === 'all' || (shown === 'lacking' ? lacks !== null : (draft[region.id]?.amount ?? '') !== '');
  const known = new Set(towns.map(({ region }) => region.id));
  const below = (id: string | null) =>
    perUnit.filter(({ region }) => {
      const parent = parentOf.get(region.id) ?? null;
      return id === null ? parent === null || !known.has(parent) : parent === id;
    });
  const groups = towns.map((town) => ({ town, units: below(town.region.id).filter(kept) }));
  const rest = below(null).filter(kept);
  return [
    ...groups.filter(({ town, units }) => shown === 'all' || units.length > 0 || kept(town)),
    ...(rest.length > 0 ? [{ town: null, units: rest }] : []),
  ];
}
