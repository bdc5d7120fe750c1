import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, sum } from '../../../../shared/exact.ts';
import type { Splice, TimelineFact } from '../../../../shared/time/timeline.ts';
import { RegionKind, RegionLevel } from '../../region.enums.ts';
import { asPast, planEvent } from './region-event.rules.ts';
import { conflicts, type PastEvent } from './region-event-order.rules.ts';
import { reversed, splicesOf, withSplices } from './region-splices.rules.ts';
import type { EventDraft, EventKind, EventPlan, Tree, UnitFile, UnitRef, UnitState } from './region-tree.rules.ts';
import { stateAt } from './region-tree.rules.ts';

const LEVEL: Partial<Record<RegionKind, RegionLevel>> = {
  DISTRICT: RegionLevel.DISTRICT,
  STREET: RegionLevel.TOWN,
  COMMUNITY: RegionLevel.COMMUNITY,
};
const unit = (id: number, kind: RegionKind, parentId: number | null): UnitFile => ({
  id,
  level: LEVEL[kind] as RegionLevel,
  facts: [
    {
      id: `${id}`,
      valid: { from: '2020-01-01', to: null },
      value: {
        code: codeOf(id),
        name: `单位${id}`,
        kind,
        parentId,
        facilityClass: null,
        isVirtual: false,
        requiresStation: kind === RegionKind.STREET,
      },
    },
  ],
});
const codeOf = (n: number): string => `150102${String(n).padStart(6, '0')}`;
const START: Tree = new Map(
  [
    unit(1, RegionKind.DISTRICT, null),
    ...[10, 11, 12].map((id) => unit(id, RegionKind.STREET, 1)),
    ...[100, 101, 102, 103, 104, 105].map((id) => unit(id, RegionKind.COMMUNITY, 10 + (id % 3))),
  ].map((file) => [file.id, file]),
);
const DAYS = [
  '2019-12-31',
  '2020-01-01',
  '2024-02-29',
  '2025-01-01',
  '2026-06-01',
  '2026-06-02',
  '2030-01-01',
] as const;

interface Done {
  readonly past: PastEvent;
  readonly plan: EventPlan;
  readonly splices: ReadonlyMap<number, Splice<UnitState>>;
  readonly entered: Map<number, readonly string[]>;
  readonly replaced: ReadonlyMap<number, readonly TimelineFact<UnitState>[]>;
}

/** What the services do, in memory: entries get ids, new units theirs. */
class Office {
  tree = START;
  readonly done: Done[] = [];
  #next = 1000;

  propose(draft: EventDraft): boolean {
    const standing = this.done.map(({ past }) => past);
    const { plan, problems } = planEvent(draft, this.tree, standing);
    if (problems.length || !plan) return false;
    const ids = new Map<UnitRef, number>();
    for (const { unit: ref, level } of plan.results)
      if (ref < 0) {
        ids.set(ref, this.#next);
        this.tree = new Map(this.tree).set(this.#next, { id: this.#next, level, facts: [] });
        this.#next++;
      }
    const idOf = (ref: UnitRef) => ids.get(ref) ?? ref;
    const splices = new Map(
      [...splicesOf(plan, this.tree, () => ({}))].map(([ref, { supersede, insert }]) => [
        idOf(ref),
        {
          supersede,
          insert: insert.map(({ valid, value }) => ({
            valid,
            value: { ...value, parentId: value.parentId && idOf(value.parentId) },
          })),
        },
      ]),
    );
    const before = this.tree;
    this.tree = this.#stored(withSplices(before, splices));
    const factIds = (tree: Tree, id: number) => new Set(tree.get(id)?.facts.map((fact) => fact.id));
    const past = { ...asPast(plan, draft.from, before), id: String(this.done.length + 1) };
    this.done.push({
      past: { ...past, units: past.units.map(idOf) },
      plan,
      splices,
      entered: new Map(
        [...splices.keys()].map((id) => [
          id,
          [...factIds(this.tree, id)].filter((fact) => !factIds(before, id).has(fact)),
        ]),
      ),
      replaced: new Map(
        [...splices].map(([id, { supersede }]) => [
          id,
          (before.get(id)?.facts ?? []).filter((fact) => supersede.includes(fact.id)),
        ]),
      ),
    });
    return true;
  }

  takeBack(event: Done): void {
    const splices = new Map(
      [...event.splices.keys()].map((id) => {
        const facts = this.tree.get(id)?.facts ?? [];
        const entered = facts.filter((fact) => event.entered.get(id)?.includes(fact.id));
        return [id, reversed(entered, event.replaced.get(id) ?? [])];
      }),
    );
    const before = this.tree;
    this.tree = this.#stored(withSplices(before, splices));
    this.done.splice(this.done.indexOf(event), 1);
    this.#handBack(event, before);
  }

  /** What an earlier event had entered stands again under another id. */
  #handBack(event: Done, before: Tree): void {
    for (const [id, replaced] of event.replaced)
      for (const { id: old, valid } of replaced) {
        const again = this.tree
          .get(id)
          ?.facts.find((fact) => fact.valid.from === valid.from && !before.get(id)?.facts.includes(fact));
        for (const { entered } of this.done)
          if (again && entered.get(id)?.includes(old)) entered.set(id, [...(entered.get(id) ?? []), again.id]);
      }
  }

  #stored(tree: Tree): Tree {
    return new Map(
      [...tree].map(([id, file]) => [
        id,
        {
          ...file,
          facts: file.facts.map((fact) => (fact.id.startsWith('+') ? { ...fact, id: String(this.#next++) } : fact)),
        },
      ]),
    );
  }
}

/** The tree on every day that matters, without the ids of entries. */
const shown = (tree: Tree) =>
  DAYS.map((day) =>
    [...tree.values()].flatMap((file) => {
      const state = stateAt(file, day);
      return state ? [{ id: file.id, ...state }] : [];
    }),
  );

const several = (...ids: number[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
const someUnits = fc.oneof(several(10, 11, 12), several(100, 101, 102, 103, 104, 105), several(100, 1000, 1003, 1006));
const shares = fc.constantFrom(undefined, ['0.4', '0.6'], ['0.5', '0.6'], ['1', '0.000001']);
const drafts: fc.Arbitrary<EventDraft> = fc
  .record({
    kind: fc.constantFrom<EventKind>(
      'CREATE',
      'RENAME',
      'RECODE',
      'MERGE',
      'SPLIT',
      'TRANSFER',
      'RECLASSIFY',
      'ABOLISH',
    ),
    effectiveOn: fc.constantFrom('2024-02-29', '2025-01-01', '2026-06-01'),
    from: someUnits,
    survivor: fc.boolean(),
    parent: fc.option(fc.constantFrom(10, 11, 12, 1000, 1001), { nil: undefined }),
    n: fc.integer({ min: 200, max: 260 }),
    parts: shares,
  })
  .map(({ kind, effectiveOn, from, survivor, parent, n, parts }) => {
    const given = {
      ...(parent === undefined ? {} : { parentId: parent }),
      ...(kind === 'RECLASSIFY' ? { isVirtual: true } : {}),
    };
    const share = (part: 0 | 1) => (parts ? { share: parts[part] } : {});
    const named = { code: codeOf(n), name: `新单位${n}` };
    const same = ['RENAME', 'RECODE', 'TRANSFER', 'RECLASSIFY'].includes(kind);
    const results = {
      CREATE: [{ unitId: null, ...named, kind: RegionKind.COMMUNITY, parentId: parent ?? 10 }],
      MERGE: [survivor ? { unitId: from[0] ?? null } : { unitId: null, ...named, ...given }],
      SPLIT: [
        { ...(survivor ? { unitId: from[0] ?? null } : { unitId: null, ...named }), ...share(0) },
        { unitId: null, code: codeOf(n + 100), name: `新单位${n + 100}`, ...share(1) },
      ],
      ABOLISH: [],
    };
    const changed = from.map((_, i) => ({
      unitId: null,
      ...(kind === 'RENAME' ? { name: `${named.name}${i}` } : kind === 'RECODE' ? { code: codeOf(n + i) } : given),
    }));
    const children = [100, 101, 102, 103, 104, 105].filter((id) => from.includes(10 + (id % 3)));
    return {
      kind,
      effectiveOn,
      from: kind === 'CREATE' ? [] : kind === 'SPLIT' ? from.slice(0, 1) : from,
      to: same ? changed : results[kind as keyof typeof results],
      placements:
        kind === 'SPLIT' && (from[0] ?? 100) < 100
          ? children.map((id, i) => ({ subject: 'REGION' as const, id, to: i % 2 }))
          : [],
    };
  });
const history = fc.array(drafts, { minLength: 10, maxLength: 40 });

describe('whatever events are proposed, one after the other', () => {
  it('every unit stands once a day, below one that stands that day, and no two bear one code', () => {
    fc.assert(
      fc.property(history, (events) => {
        const office = new Office();
        for (const event of events) office.propose(event);
        for (const units of shown(office.tree)) {
          const ids = units.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(units.filter(({ parentId }) => parentId !== null && !ids.includes(parentId))).toEqual([]);
          expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
        }
        for (const { facts } of office.tree.values()) {
          const sorted = facts.map(({ valid }) => valid).sort((a, b) => (a.from < b.from ? -1 : 1));
          sorted.forEach((valid, i) => {
            const next = sorted[i + 1];
            if (next) expect(valid.to !== null && valid.to <= next.from).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the last one taken back, and each before it in turn, the tree is day for day what it was', () => {
    let events = 0;
    fc.assert(
      fc.property(history, (proposed) => {
        const office = new Office();
        const trees = [shown(office.tree)];
        for (const event of proposed) if (office.propose(event)) trees.push(shown(office.tree));
        events += office.done.length;
        while (office.done.length) {
          trees.pop();
          office.takeBack(office.done.at(-1) as Done);
          expect(shown(office.tree)).toEqual(trees.at(-1));
        }
      }),
      { numRuns: 200 },
    );
    // The events drawn are not all refused.
    expect(events).toBeGreaterThan(400);
  });

  it('any one without a follower may be taken back, and nothing else of the tree changes but its own units', () => {
    fc.assert(
      fc.property(history, fc.nat(), (proposed, pick) => {
        const office = new Office();
        for (const event of proposed) office.propose(event);
        const free = office.done.filter(
          ({ past }) =>
            !conflicts(
              past,
              office.done.map((other) => other.past),
            ),
        );
        const event = free[pick % Math.max(free.length, 1)];
        if (!event) return;
        const before = shown(office.tree);
        office.takeBack(event);
        const own = [...event.splices.keys()];
        const others = (tree: ReturnType<typeof shown>) =>
          tree.map((units) => units.filter(({ id }) => !own.includes(id)));
        expect(others(shown(office.tree))).toEqual(others(before));
        for (const units of shown(office.tree)) {
          const ids = units.map(({ id }) => id);
          expect(units.filter(({ parentId }) => parentId !== null && !ids.includes(parentId))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what a unit hands on is all of it, or nobody said which part', () => {
    fc.assert(
      fc.property(history, (proposed) => {
        const office = new Office();
        for (const event of proposed) office.propose(event);
        for (const { plan } of office.done)
          for (const from of new Set(plan.lineage.map((line) => line.from))) {
            const parts = plan.lineage.filter((line) => line.from === from).map(({ share }) => share);
            const total = sum(parts.map((share) => exact(share ?? '0'))).toFixed();
            expect(parts.every((share) => share === null) ? '1' : total).toBe('1');
          }
      }),
    );
  });
});
