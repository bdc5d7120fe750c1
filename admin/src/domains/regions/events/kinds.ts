import type { RegionEventKind, RegionEventState } from '@jiceng/schema/regions.ts';

export const EVENT_KINDS = [
  'RECLASSIFY',
  'RENAME',
  'RECODE',
  'MERGE',
  'SPLIT',
  'TRANSFER',
  'CREATE',
  'ABOLISH',
] as const satisfies readonly RegionEventKind[];

export const EVENT_STATES = [
  'PROPOSED',
  'RETURNED',
  'SCHEDULED',
  'IN_FORCE',
  'WITHDRAWN',
  'CORRECTED',
] as const satisfies readonly RegionEventState[];

/** What one can say of a unit after the event. */
export type UnitField = 'code' | 'name' | 'kind' | 'parentId' | 'facilityClass' | 'isVirtual' | 'requiresStation';

const ALL: readonly UnitField[] = ['code', 'name', 'kind', 'parentId', 'facilityClass', 'isVirtual', 'requiresStation'];

interface Shape {
  /** How many units it begins with. */
  readonly from: 'none' | 'one' | 'some' | 'several';
  /** `same`: the units it began with, each changed; `one`, `parts`: others, or some of them; `none`: they end. */
  readonly to: 'none' | 'same' | 'one' | 'parts' | 'new';
  readonly fields: readonly UnitField[];
}

/** What the form of each kind asks for (区划变更表单); the server checks it again. */
export const SHAPES = {
  CREATE: { from: 'none', to: 'new', fields: ALL },
  RENAME: { from: 'some', to: 'same', fields: ['name'] },
  RECODE: { from: 'some', to: 'same', fields: ['code'] },
  TRANSFER: { from: 'some', to: 'same', fields: ['parentId', 'code', 'name'] },
  RECLASSIFY: {
    from: 'some',
    to: 'same',
    fields: ['kind', 'facilityClass', 'isVirtual', 'requiresStation', 'code', 'name'],
  },
  MERGE: { from: 'several', to: 'one', fields: ALL },
  SPLIT: { from: 'one', to: 'parts', fields: ALL },
  ABOLISH: { from: 'some', to: 'none', fields: [] },
} as const satisfies Record<RegionEventKind, Shape>;

export const shapeOf = (kind: RegionEventKind): Shape => SHAPES[kind];
