export type { ProposalKind } from './proposal-kind.ts';
export { type Standing, standing, type Waiting } from './standing.ts';
