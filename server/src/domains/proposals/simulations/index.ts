export { KeptSimulation, KeptSimulationRow, RepeatedSimulation } from './kept-simulation.entity.ts';
export { simulatedVersionReads, simulationReads, simulationRowReads } from './simulation.reads.ts';
export type { Simulated, SimulationInputs, SimulationKind, Totals } from './simulation-kind.ts';
export { SIMULATION_LIST, simulationRowList } from './simulations.list.ts';
export { simulationsOf } from './simulations-of.ts';
