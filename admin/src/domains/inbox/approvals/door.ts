export { useOpenTasks } from './use-counts.ts';
