export { type BatchKind, BatchKindProvider } from '../batch-kind.tsx';
export { DecideAll, DecideChosen, Verdicts } from './Deciding.tsx';
export { DecisionsMade } from './DecisionsMade.tsx';
export { WithdrawButton } from './WithdrawButton.tsx';
