export { batchReads } from './batch.reads.ts';
export { batchesOf } from './batches-of.ts';
export { itemReads, questionReads } from './item.reads.ts';
export { takeTime } from './patience.ts';
export type { ItemStore, ProposalKind } from './proposal-kind.ts';
export type { SecondLooks } from './second-looks/second-looks.ts';
