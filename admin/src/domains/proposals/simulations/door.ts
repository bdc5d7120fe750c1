export { type SimulationKind, SimulationKindProvider } from './simulation-kind.tsx';
