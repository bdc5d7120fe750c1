import type { RegionEventQuery } from '@jiceng/schema/regions.ts';

/** A change of the tree as its page reads it. */
export type EventRecord = NonNullable<RegionEventQuery['regionEvent']>;
