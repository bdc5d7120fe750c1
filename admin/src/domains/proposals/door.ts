export { batchPages } from './batches/batch-pages.ts';
export { batchResource } from './batches/batch-resource.ts';
export { simulationPages } from './simulations/simulation-pages.ts';
