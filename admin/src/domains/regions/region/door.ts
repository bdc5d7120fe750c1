export { useRegionTabs } from './use-region-tabs.tsx';
export { WorkerCount } from './WorkerCount.tsx';
