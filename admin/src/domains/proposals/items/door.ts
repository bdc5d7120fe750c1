export type { Part } from '../batch-kind.tsx';
export { useBatchName } from '../batches/columns.tsx';
export { ItemMark } from '../batches/marks.tsx';
export { BatchContents } from './BatchContents.tsx';
export type { PartCounts } from './CountTabs.tsx';
export { ItemList } from './ItemList.tsx';
