export { type BatchKind, BatchKindProvider } from '../batch-kind.tsx';
export { DecideOne } from './Deciding.tsx';
