import type { EventUnitPartsFragment, RegionEventPartsFragment } from '@jiceng/schema/regions.ts';
import { type ComparedField, compare, type EntryLine } from '../../../shared/review/entry/compared.ts';
import { percentOf } from './event-input.ts';
import { shapeOf } from './kinds.ts';

type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;
type Unit = EventUnitPartsFragment;
type UnitName = { readonly name: string };
type Event = Pick<RegionEventPartsFragment, 'kind' | 'from' | 'to'>;

/** A unit before and after; one of them is missing where it is new or ends. */
export interface Pair {
  readonly before: Unit | null;
  readonly after: Unit | null;
}

/** Which unit before is which afterwards: by place where they all go on, by the unit itself elsewhere. */
export function pairsOf({ kind, from, to }: Event): Pair[] {
  if (shapeOf(kind).to === 'same') return from.map((before, at) => ({ before, after: to[at] ?? null }));
  const same = (one: Unit, other: Unit) =>
    one.region && other.region ? one.region.id === other.region.id : one.code === other.code && one.name === other.name;
  return [
    ...from.map((before) => ({ before, after: to.find((after) => same(before, after)) ?? null })),
    ...to.filter((after) => !from.some((before) => same(before, after))).map((after) => ({ before: null, after })),
  ];
}

/** What is taken back: the same units the other way round. */
export const reversed = ({ kind, from, to }: Event): Event => ({ kind, from: to, to: from });

/** What a unit is, in words, in the order of the form. */
export function unitSaid(unit: Unit, translate: Translate): EntryLine[] {
  const yesNo = (value: boolean) => translate(value ? 'record.yes' : 'record.no');
  const share = percentOf(unit.share);
  return [
    { label: translate('regions.name'), text: unit.name },
    { label: translate('regions.code'), text: unit.code },
    { label: translate('regions.kind'), text: translate(`enum.RegionKind.${unit.kind}`) },
    { label: translate('regions.parent'), text: unit.parent?.name ?? null },
    {
      label: translate('regions.facility_class'),
      text: unit.facilityClass ? translate(`enum.FacilityClass.${unit.facilityClass}`) : null,
    },
    { label: translate('regions.is_virtual'), text: yesNo(unit.isVirtual) },
    { label: translate('regions.requires_station'), text: yesNo(unit.requiresStation) },
    ...(share === null ? [] : [{ label: translate('region_events.share'), text: `${share}%`, numeric: true }]),
  ];
}

/** The event as changed fields, for the desk and the banner: new units, changed ones, those that end; of a withdrawal (`back`) those that stand again. */
export function linesOf(event: Event, translate: Translate, back = false): ComparedField[] {
  const pairs = pairsOf(event);
  const single = pairs.length === 1;
  return pairs.flatMap(({ before, after }): ComparedField[] => {
    if (before && after)
      return compare(unitSaid(before, translate), unitSaid(after, translate))
        .filter(({ changed }) => changed)
        .map((line) => ({ ...line, label: single ? line.label : `${before.name} ${line.label}` }));
    const unit = after ?? before;
    if (!unit) return [];
    const name = `${unit.name} ${unit.code}`;
    return [
      {
        label: translate(`region_events.${after ? 'unit_new' : 'unit_ends'}${back ? '_back' : ''}`),
        before: after ? undefined : name,
        after: after ? name : null,
        numeric: false,
        changed: true,
      },
    ];
  });
}

interface Titled {
  readonly kind: RegionEventPartsFragment['kind'];
  readonly from: readonly UnitName[];
  readonly to: readonly UnitName[];
  readonly reverses?: { readonly from: readonly UnitName[]; readonly to: readonly UnitName[] } | null;
  readonly corrects?: unknown;
}

/** "合并：东社区、西社区 → 东西社区"; a withdrawal says what it takes back. */
export function eventTitle(event: Titled, translate: Translate): string {
  const { kind, reverses, corrects } = event;
  const { from, to } = reverses ?? event;
  const comma = translate('dashboard.list_comma');
  const [old, next] = [from, to].map((units) => units.map(({ name }) => name).join(comma)) as [string, string];
  const flow = old && next && old !== next ? `${old} → ${next}` : old || next;
  const title = `${translate(`enum.RegionEventKind.${kind}`)}${translate('why.of')}${flow}`;
  if (reverses) return translate('region_events.taking_back', { title });
  return corrects ? translate('region_events.correcting', { title }) : title;
}
