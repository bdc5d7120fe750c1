import { sql } from 'kysely';
import { restingOnDocuments } from '../../documents/index.ts';
import { RegionEvent } from './region-event.entity.ts';

/** An event is kept by who may propose changes of the units it touches: the street, or the district where it touches several. */
export const restingEvents = restingOnDocuments({
  entity: RegionEvent,
  field: 'regionEvents',
  description: 'Changes of the tree that rest on it, approved ones (所支撑的区划变更).',
  right: 'regions:read',
  where: (row) => sql`${sql.ref(`${row}.superseded_at`)} is null and ${sql.ref(`${row}.believed_from`)} is not null`,
  order: ['effective_on'],
  told: {
    table: 'region_event',
    subject: 'REGION_EVENT',
    counting: 'superseded_at is null and believed_from is not null',
    keepers: 'regions:propose',
  },
});
