export { UnitInput } from './inputs.tsx';
export { overQuotaInput } from './over-quota.ts';
export { SuccessorInput } from './SuccessorInput.tsx';
