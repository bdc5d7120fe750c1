import type { Slice } from '../../../shared/slice.ts';

export { batchReads } from './batch.reads.ts';
export { BATCH_LIST } from './batches.list.ts';
export { batchesOf } from './batches-of.ts';
export { itemReads, questionReads } from './item.reads.ts';
export { hasReason, itemList } from './items.list.ts';
export { takeTime } from './patience.ts';
export { BatchDeciders, ProposalBatch, ProposalItem, ProposalQuestion } from './proposal.entity.ts';
export type { ItemColumn, ItemStore, ProposalKind } from './proposal-kind.ts';
export type { SecondLooks } from './second-looks/second-looks.ts';

/** What every kind of batch shares: the notes of files that changed since something was decided. All else a kind hands over with its own slice. */
export const proposalsSlice: Slice = {
  name: 'proposals',
  entities: [],
  tables: ['grade_recheck'],
  resolvers: [],
  reads: [],
  ruleRoots: {},
};
