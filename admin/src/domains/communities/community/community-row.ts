import type { CommunitiesQuery } from '@jiceng/schema/communities.ts';

/** A community as the list reads it. */
export type CommunityRow = CommunitiesQuery['communities']['items'][number];
