import { type RegionKind, RegionLevel } from '../../region.enums.ts';
import { KINDS_OF_LEVEL } from '../../regions.rules.ts';
import type { Problems } from './region-event-problems.rules.ts';
import {
  type EventDraft,
  type EventKind,
  newUnit,
  type Result,
  type ResultDraft,
  stateAt,
  type Tree,
  type UnitState,
} from './region-tree.rules.ts';

type Attribute = keyof UnitState;

/** What of a unit that goes on each kind of event may change; a real transfer or reclassification often brings another code and name. */
const CHANGES = {
  CREATE: [],
  RENAME: ['name'],
  RECODE: ['code'],
  TRANSFER: ['parentId', 'code', 'name'],
  RECLASSIFY: ['kind', 'facilityClass', 'isVirtual', 'requiresStation', 'code', 'name'],
  MERGE: ['code', 'name', 'kind', 'parentId', 'facilityClass', 'isVirtual', 'requiresStation'],
  SPLIT: ['code', 'name', 'kind', 'parentId', 'facilityClass', 'isVirtual', 'requiresStation'],
  ABOLISH: [],
} as const satisfies Record<EventKind, readonly Attribute[]>;

/** Of these one must really change, or the event says nothing. */
const POINT_OF = {
  RENAME: ['name'],
  RECODE: ['code'],
  TRANSFER: ['parentId'],
  RECLASSIFY: ['kind', 'facilityClass', 'isVirtual', 'requiresStation'],
} as const satisfies Partial<Record<EventKind, readonly Attribute[]>>;

const ATTRIBUTES = ['code', 'name', 'kind', 'parentId', 'facilityClass', 'isVirtual', 'requiresStation'] as const;
const CODE = /^\d{6}(\d{3}){0,2}$/;

/** Each unit after the event, whole: what was not given is as of the unit before, for a new one as of the first of those it comes from. */
export function resolveResults(draft: EventDraft, tree: Tree, problems: Problems): Result[] {
  const { kind, effectiveOn, from, to } = draft;
  return to.flatMap((given, i) => {
    const same = kind === 'MERGE' || kind === 'SPLIT' || kind === 'CREATE' ? given.unitId : (from[i] ?? null);
    const before = stateAt(tree.get(same ?? from[0] ?? 0), effectiveOn);
    const at = (field: string) => `to.${i}.${field}`;
    const state = same === null ? newState(given, before, at, problems) : { ...(before as UnitState), ...kept(given) };
    if (state === null) return [];
    const level = levelOf(state.kind);
    const unit = same ?? newUnit(i);
    if (same !== null) checkChanges(kind, before as UnitState, state, at, problems);
    const levelBefore = from[0] === undefined ? level : tree.get(from[0])?.level;
    if (level !== levelBefore || (level === RegionLevel.DISTRICT && same === null))
      problems.add('VALUE_INVALID', at('kind'));
    if (!CODE.test(state.code)) problems.add('VALUE_INVALID', at('code'));
    if (state.facilityClass !== null && level !== RegionLevel.COMMUNITY)
      problems.add('VALUE_INVALID', at('facilityClass'));
    checkParent(state, level, draft, tree, at('parentId'), problems);
    return [{ unit, level, state, share: given.share ?? null }];
  });
}

const levelOf = (kind: RegionKind): RegionLevel =>
  Object.values(RegionLevel).find((level) =>
    (KINDS_OF_LEVEL[level] as readonly RegionKind[]).includes(kind),
  ) as RegionLevel;

/** What was given: of all but the facility class, null is as good as nothing. */
const kept = (given: ResultDraft): Partial<UnitState> =>
  Object.fromEntries(
    ATTRIBUTES.filter((name) => given[name] !== undefined && (given[name] !== null || name === 'facilityClass')).map(
      (name) => [name, given[name]],
    ),
  );

/** A new unit has a code and a name of its own, and one that comes from nowhere a kind and a place too. */
function newState(
  given: ResultDraft,
  before: UnitState | null,
  at: (field: string) => string,
  problems: Problems,
): UnitState | null {
  const state = { ...(before ?? {}), code: undefined, name: undefined, ...kept(given) };
  const missing = (['code', 'name', 'kind', 'parentId'] as const).filter(
    (name) => state[name as keyof typeof state] == null,
  );
  for (const name of missing) problems.add('VALUE_REQUIRED', at(name));
  if (missing.length) return null;
  const whole = state as unknown as UnitState;
  return {
    ...whole,
    facilityClass: whole.facilityClass ?? null,
    isVirtual: whole.isVirtual ?? false,
    requiresStation: whole.requiresStation ?? levelOf(whole.kind) === RegionLevel.TOWN,
  };
}

function checkChanges(
  kind: EventKind,
  before: UnitState,
  after: UnitState,
  at: (field: string) => string,
  problems: Problems,
): void {
  const allowed: readonly Attribute[] = CHANGES[kind];
  for (const name of ATTRIBUTES)
    if (after[name] !== before[name] && !allowed.includes(name)) problems.add('VALUE_INVALID', at(name));
  const point: readonly Attribute[] | undefined = POINT_OF[kind as keyof typeof POINT_OF];
  if (point?.every((name) => after[name] === before[name])) problems.add('VALUE_REQUIRED', at(point[0] as string));
}

/** The unit above is one level higher, in force from the day on and not among those that end by this event. */
function checkParent(
  { parentId }: UnitState,
  level: RegionLevel,
  { kind, effectiveOn, from, to }: EventDraft,
  tree: Tree,
  field: string,
  problems: Problems,
): void {
  if (level === RegionLevel.DISTRICT) return;
  const above = tree.get(parentId ?? 0);
  const higher = level === RegionLevel.COMMUNITY ? RegionLevel.TOWN : RegionLevel.DISTRICT;
  const endsHere =
    from.includes(parentId ?? 0) && (kind === 'MERGE' || kind === 'SPLIT') && !to.some((r) => r.unitId === parentId);
  if (!above) problems.add('REGION_NOT_FOUND', field, { id: parentId ?? '' });
  else if (!stateAt(above, effectiveOn) || endsHere) problems.add('UNIT_NOT_IN_FORCE', field, { id: parentId ?? '' });
  else if (above.level !== higher) problems.add('VALUE_INVALID', field);
}
