import type {
  FacilityClass,
  RegionEventInput,
  RegionEventKind,
  RegionEventResultInput,
  RegionEventSubject,
  RegionKind,
} from '@jiceng/schema/regions.ts';
import { isDay } from '../../../shared/time/day.ts';
import { shapeOf, type UnitField } from './kinds.ts';

/** A unit after the event as the form holds it; what is not given stays. */
export interface ResultValues {
  readonly regionId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly kind?: RegionKind | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly facilityClass?: FacilityClass | null | undefined;
  readonly isVirtual?: boolean | null | undefined;
  readonly requiresStation?: boolean | null | undefined;
  /** Of a split, percent as typed. */
  readonly percent?: string | null | undefined;
}

export interface EventValues {
  readonly kind: RegionEventKind;
  readonly effectiveOn?: string | null | undefined;
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly ResultValues[] | undefined;
  /** `FACILITY:12` → place in `to`. */
  readonly places?: Readonly<Record<string, number | string | null | undefined>> | undefined;
  readonly basis?: string | null | undefined;
}

/** What every proposal carries besides the event itself. */
export interface EventGrounds {
  readonly reason?: string | null;
  readonly document?: { readonly title: string; readonly number?: string | null; readonly date?: string | null } | null;
  readonly governingDocumentId?: string | null;
}

/** A unit as it stands before. */
export interface UnitNow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly facilityClass: FacilityClass | null;
  readonly isVirtual: boolean;
  readonly requiresStation: boolean;
  readonly parent: { readonly id: string } | null;
}

/** What the form begins with for a unit that goes on. */
export const resultOf = (unit: UnitNow): ResultValues => ({
  regionId: unit.id,
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  parentId: unit.parent?.id ?? null,
  facilityClass: unit.facilityClass,
  isVirtual: unit.isVirtual,
  requiresStation: unit.requiresStation,
});

/** What a unit of a merge or a split begins with: all but code and name as of the unit it goes on as, or takes after. */
export function marksOf(unit: UnitNow | undefined): ResultValues {
  if (!unit) return {};
  const { code: _code, name: _name, regionId: _id, ...marks } = resultOf(unit);
  return marks;
}

/**
 * The form as the contract takes it: of a unit that goes on only what differs from now, of a new one all that was given; shares as parts of
 * one. Null: not yet whole enough to ask the server what it would do.
 */
export function eventInput(values: EventValues, units: ReadonlyMap<string, UnitNow>): RegionEventInput | null {
  const { kind, effectiveOn, from = [], to = [], places = {}, basis } = values;
  const shape = shapeOf(kind);
  if (!isDay(effectiveOn) || (shape.from !== 'none' && from.length === 0)) return null;
  if (shape.from === 'several' && from.length < 2) return null;
  const results =
    shape.to === 'none'
      ? []
      : shape.to === 'same'
        ? from.map((id) => ({ ...to.find(({ regionId }) => regionId === id), regionId: id }))
        : to;
  return {
    kind,
    effectiveOn,
    from: shape.from === 'none' ? [] : [...from],
    to: results.map((result) =>
      resultInput(result, shape.fields, units.get(result.regionId ?? ''), units.get(from[0] ?? ''), kind),
    ),
    placements: kind === 'SPLIT' ? placementsOf(places, results.length) : [],
    basis: kind === 'SPLIT' ? basis?.trim() || null : null,
  };
}

function resultInput(
  given: ResultValues,
  fields: readonly UnitField[],
  now: UnitNow | undefined,
  /** Unit that a new one takes after. */
  first: UnitNow | undefined,
  kind: RegionEventKind,
): RegionEventResultInput {
  const before = now && resultOf(now);
  const said = fields.filter((field) => {
    const value = given[field];
    const empty = value === undefined || value === null || value === '';
    if (!before) return !empty || (field === 'facilityClass' && value === null && !!first?.facilityClass);
    // Only a class can be taken away; an input left empty says nothing.
    if (empty) return field === 'facilityClass' && value === null && before.facilityClass !== null;
    return value !== before[field];
  });
  return {
    regionId: kind === 'CREATE' ? null : given.regionId || null,
    ...(Object.fromEntries(said.map((field) => [field, given[field] ?? null])) as Partial<RegionEventResultInput>),
    ...(kind === 'SPLIT' ? { share: shareOf(given.percent) } : {}),
  };
}

/** `62.5` percent is `0.625`; empty: no basis. */
export function shareOf(percent: string | null | undefined): string | null {
  const text = percent?.trim();
  if (!text) return null;
  if (!/^\d{1,3}(\.\d{1,8})?$/.test(text)) return text;
  const [whole = '', part = ''] = text.split('.');
  const digits = `${whole.padStart(3, '0')}${part}`;
  return `${digits.slice(0, 1)}.${digits.slice(1)}`.replace(/\.?0+$/, '') || '0';
}

/** `0.625` is `62.5` percent. */
export function percentOf(share: string | null): string | null {
  if (share === null) return null;
  const [whole = '0', part = ''] = share.split('.');
  const digits = `${whole}${part.padEnd(2, '0')}`;
  const at = whole.length + 2;
  const text = `${digits.slice(0, at)}.${digits.slice(at)}`.replace(/\.?0*$/, '');
  return text.replace(/^0+(?=\d)/, '');
}

function placementsOf(places: NonNullable<EventValues['places']>, results: number) {
  return Object.entries(places).flatMap(([key, to]) => {
    const [subject, id] = key.split(':');
    const at = to === null || to === undefined || to === '' ? Number.NaN : Number(to);
    if (!subject || !id || !Number.isInteger(at) || at >= results) return [];
    return [{ subject: subject as RegionEventSubject, id, to: at }];
  });
}
