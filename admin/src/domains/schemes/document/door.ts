export { BasisTag } from './BasisTag.tsx';
export { RuleTable } from './RuleTable.tsx';
export type { RuleCell, RuleGroup, RuleRow } from './rule.ts';
export type { Basis } from './scheme.ts';
export { documentOf, isSolid, sourceOf } from './sources.ts';
export { type Language, useLanguage } from './words.ts';
