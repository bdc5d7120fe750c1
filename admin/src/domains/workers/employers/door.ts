export { useEmployers } from './use-employers.ts';
