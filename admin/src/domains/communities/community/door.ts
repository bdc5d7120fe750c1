export type { CommunityRow } from './community-row.ts';
