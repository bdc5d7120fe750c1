import type { DeclaredList } from '../../../shared/reads/declared-list/declare-list.ts';
import type { EntityRef, Reads } from '../../../shared/reads/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { decision } from './items.list.ts';

export interface ItemEntities {
  readonly batch: () => EntityRef;
  readonly item: EntityRef;
  readonly question: () => EntityRef;
}
/** What the items of the kind have besides: values, words and their list. */
export type OwnReads = Pick<Reads, 'embedded' | 'resolved'> & DeclaredList['reads'];

/** How items of a kind are read. */
export const itemReads = ({ batch, item, question }: ItemEntities, own: OwnReads): Reads => ({
  ...own,
  entity: item,
  one: {
    batch: { entity: batch, column: 'batch_id' },
    worker: { entity: () => Worker, column: 'worker_id' },
    town: { entity: () => Region, column: 'region_id' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  many: { questions: { entity: question, key: 'item_id', order: ['id'] } },
  computed: { decision },
});

/** How what is open about items is read. */
export const questionReads = (entity: EntityRef): Reads => ({
  entity,
  one: {
    askedBy: { entity: () => Person, column: 'asked_by' },
    answeredBy: { entity: () => Person, column: 'answered_by' },
  },
});
