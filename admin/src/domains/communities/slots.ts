import type { CommunityQuery } from '@jiceng/schema/communities.ts';
import type { ComponentType } from 'react';
import { slot } from '../../shared/slots/slot.ts';
import type { CommunityRow } from './community/community-row.ts';

/** A figure in the head of a community's page. */
interface CommunityHeadFigure {
  /** Key of its word. */
  readonly label: string;
  /** Who may list this place sees it. */
  readonly place: string;
  /** Whether this community is measured so. */
  readonly measures: (community: Pick<NonNullable<CommunityQuery['community']>, 'kind' | 'isVirtual'>) => boolean;
  readonly figure: ComponentType<{ readonly communityId: string }>;
}

/** A column of the list of communities that says how many people work there, and how many should. */
interface StaffColumn {
  readonly source: string;
  readonly label: string;
  readonly place: string;
  readonly cell: ComponentType<{ readonly community: CommunityRow }>;
  /** The same in a line of the card on a phone. */
  readonly line: ComponentType<{ readonly community: CommunityRow }>;
}

export const COMMUNITY_FIGURES = slot<CommunityHeadFigure>('figures of a community');
export const STAFF_COLUMNS = slot<StaffColumn>('columns of staff in the list of communities');
