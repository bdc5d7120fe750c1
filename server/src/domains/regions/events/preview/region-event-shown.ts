import type { Day } from '../../../../shared/time/timeline.ts';
import { changesBetween } from '../plan/region-event-changes.rules.ts';
import type { Problem } from '../plan/region-event-problems.rules.ts';
import { stateAt, type Tree, type UnitRef, type UnitState } from '../plan/region-tree.rules.ts';
import type { RegionEventSubject } from '../region-event.enums.ts';
import { problemText } from '../region-event.words.ts';
import type { RegionEventPreview } from './region-event-preview.types.ts';

/** Name of a unit before or after, whichever side has it; null: of none. */
type NameOf = (unit: UnitRef | null, side: 'before' | 'after') => string | null;

export const namesOf =
  (before: Tree, after: Tree, on: Day): NameOf =>
  (unit, side) => {
    if (unit === null) return null;
    const [first, second] = side === 'before' ? [before, after] : [after, before];
    const state = stateAt(first.get(unit), on) ?? stateAt(second.get(unit), on);
    return state?.name ?? first.get(unit)?.facts.at(-1)?.value.name ?? null;
  };

/** Who would be at another unit than now. */
export interface Relocation {
  readonly subject: string;
  readonly id: number;
  readonly name: string;
  readonly before: UnitRef | null;
  readonly after: UnitRef | null;
}

export const relocation = ({ subject, id, name, before, after }: Relocation, nameOf: NameOf) => ({
  subject: subject as RegionEventSubject,
  id: String(id),
  name,
  before: nameOf(before, 'before'),
  after: nameOf(after, 'after'),
});

/** What would be something else, by the code and the day. */
export const changesShown = (before: Tree, after: Tree): RegionEventPreview['changes'] =>
  changesBetween(before, after)
    .map(({ unit, valid, before: was, after: is }) => ({
      unitId: unit < 0 ? null : String(unit),
      ...valid,
      before: was && stateShown(was, before, valid.from),
      after: is && stateShown(is, after, valid.from),
    }))
    .sort((one, other) => (keyOfChange(one) < keyOfChange(other) ? -1 : 1));

const keyOfChange = ({ before, after, from }: RegionEventPreview['changes'][number]): string =>
  `${(after ?? before)?.code} ${from}`;

const stateShown = ({ parentId, ...state }: UnitState, tree: Tree, on: Day) => ({
  code: state.code,
  name: state.name,
  kind: state.kind,
  facilityClass: state.facilityClass,
  isVirtual: state.isVirtual,
  requiresStation: state.requiresStation,
  parentName: (parentId === null ? null : stateAt(tree.get(parentId), on)?.name) ?? null,
});

export const shown = ({ code, field, params }: Problem): RegionEventPreview['problems'][number] => ({
  code,
  field: field || null,
  text: problemText({ code, params }),
});
