export { DEMO_ACCOUNTS } from './demo-accounts.ts';
export { type DemoOptions, loadDemo } from './load-demo.ts';
export { loadDistrict } from './shipped-district.ts';
export { loadGradeSchemes } from './shipped-schemes.ts';
