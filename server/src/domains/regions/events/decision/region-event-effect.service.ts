import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import { treeAfter } from '../plan/region-event-changes.rules.ts';
import type { EventPlan, Tree, UnitRef } from '../plan/region-tree.rules.ts';
import type { EventOutcome, SeatDestination } from '../preview/region-event-prepare.service.ts';
import type { RegionEventPreview } from '../preview/region-event-preview.types.ts';
import { changesShown, namesOf, type Relocation, relocation, shown } from '../preview/region-event-shown.ts';
import { followersLines, line, seatLines, usersAt } from '../preview/region-event-touches.service.ts';
import type { Without } from '../preview/region-event-without.service.ts';
import type { RegionEventSubject } from '../region-event.enums.ts';
import { touchedChildren, touchedRegions, touchedUsers } from '../region-event.words.ts';
import type { SeatedNow } from './region-event-taken-back.service.ts';

/** Over which office a draft was worked out. */
export interface Ground {
  /** As approved now. */
  readonly tree: Tree;
  readonly followers: Context['followers'];
  /** Of a correction: the office without the event it corrects, and what that event moved. */
  readonly without?: Without;
  readonly seated?: readonly SeatedNow[];
}

/** What a draft would do, and what stands against it. */
export async function previewOf(
  em: EntityManager,
  { draft, plan, problems, seats }: EventOutcome,
  ground: Ground,
): Promise<RegionEventPreview> {
  const shownSeats = seats.map((seat) => ({
    subject: seat.subject as unknown as RegionEventSubject,
    id: String(seat.id),
    name: seat.name,
    unitId: String(seat.unit),
    to: placeIn(plan, seat),
  }));
  const touches = plan
    ? [
        ...line('REGIONS', new Set([...draft.from, ...plan.results.map(({ unit }) => unit)]).size, touchedRegions),
        ...line('CHILDREN', plan.children.length, touchedChildren),
        ...seatLines(seats),
        ...(await followersLines(em, draft.from, draft.effectiveOn, ground.followers)),
        ...line('USERS', await usersAt(em, draft.from), touchedUsers),
      ]
    : [];
  const told = plan ? comparison(plan, seats, ground) : { changes: [], relocations: [] };
  return { touches, problems: problems.all.map(shown), seats: shownSeats, ...told };
}

/** What would be something else than it is approved now: regions by their days, and who would be at another unit. */
function comparison(
  plan: EventPlan,
  seats: readonly SeatDestination[],
  { tree, without, seated = [] }: Ground,
): Pick<RegionEventPreview, 'changes' | 'relocations'> {
  const anew = plan.results.flatMap(({ unit }) => (unit < 0 ? [unit] : []));
  const idOf = (ref: UnitRef): UnitRef => (ref < 0 ? (without?.kept[anew.indexOf(ref)] ?? ref) : ref);
  const after = treeAfter(plan, without?.tree ?? tree, idOf);
  const keyOf = ({ subject, id }: Pick<SeatedNow, 'subject' | 'id'>) => `${subject} ${id}`;
  const nowAt = new Map(seated.map((seat) => [keyOf(seat), seat.unit]));
  const placed = new Set(seats.map(keyOf));
  const all: Relocation[] = [
    ...seats.map((seat) => ({
      ...seat,
      before: nowAt.get(keyOf(seat)) ?? seat.unit,
      after: seat.to === null ? seat.unit : idOf(seat.to),
    })),
    ...seated
      .filter((seat) => !placed.has(keyOf(seat)))
      .map((seat) => ({ ...seat, before: seat.unit, after: seat.from })),
  ];
  const nameOf = namesOf(tree, after, plan.effectiveOn);
  return {
    changes: changesShown(tree, after),
    relocations: all.filter((one) => one.before !== one.after).map((one) => relocation(one, nameOf)),
  };
}

/** Place in the list of results; null: nowhere, or to the unit above. */
function placeIn(plan: EventPlan | null, { to }: SeatDestination): number | null {
  const place = plan?.results.findIndex(({ unit }) => unit === to) ?? -1;
  return place < 0 ? null : place;
}
