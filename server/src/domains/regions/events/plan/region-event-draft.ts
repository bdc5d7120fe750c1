import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { idOf } from '../../../../shared/ids.ts';
import { lineOf, MOST_CHARACTERS } from '../../../../shared/words/line.ts';
import type { RegionEvent } from '../region-event.entity.ts';
import type { RegionEventInput, RegionEventResultInput } from '../region-event.inputs.ts';
import { RegionEventUnit } from '../region-event-unit.entity.ts';
import type { EventDraft, ResultDraft } from './region-tree.rules.ts';

/** @throws REGION_NOT_FOUND for what can be no unit's id, VALUE_INVALID for a text that does not belong in a line */
export function draftOf(input: RegionEventInput): EventDraft {
  const { kind, effectiveOn, from, to, placements } = input;
  return {
    kind,
    effectiveOn,
    from: (from ?? []).map((id, i) => unitId(id, `from.${i}`)),
    to: (to ?? []).map(resultOf),
    placements: (placements ?? []).map(({ subject, id, to: place }, i) => {
      const key = idOf(id);
      if (key === null) throw new DomainError('VALUE_INVALID', {}, `placements.${i}`);
      return { subject, id: key, to: place };
    }),
  };
}

function unitId(id: string, field: string): number {
  const key = idOf(id);
  if (key === null) throw new DomainError('REGION_NOT_FOUND', { id }, field);
  return key;
}

function resultOf(given: RegionEventResultInput, i: number): ResultDraft {
  const { regionId, code, name, parentId, kind, facilityClass, isVirtual, requiresStation, share } = given;
  const draft = {
    code: lineOf(code, `to.${i}.code`, MOST_CHARACTERS.name) ?? undefined,
    name: lineOf(name, `to.${i}.name`, MOST_CHARACTERS.name) ?? undefined,
    kind: kind ?? undefined,
    parentId: parentId == null ? undefined : unitId(parentId, `to.${i}.parentId`),
    // Null takes the class away.
    facilityClass,
    isVirtual: isVirtual ?? undefined,
    requiresStation: requiresStation ?? undefined,
    share: share ?? undefined,
  };
  const set = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  return { unitId: regionId == null ? null : unitId(regionId, `to.${i}.regionId`), ...set };
}

/** The proposal as it was given. */
export async function draftOfStored(em: EntityManager, event: RegionEvent): Promise<EventDraft> {
  const units = await em.find(RegionEventUnit, { eventId: event.id, side: 'FROM' }, { orderBy: { position: 'asc' } });
  return {
    kind: event.kind,
    effectiveOn: event.effectiveOn,
    from: units.map(({ unitId: id }) => id as number),
    to: event.results,
    placements: event.placements,
  };
}
