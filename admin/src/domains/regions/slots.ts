import type { ComponentType } from 'react';
import { slot } from '../../shared/slots/slot.ts';

/** A tab on the page of a region. */
interface RegionTab {
  /** Its address: `?tab=`. */
  readonly name: string;
  /** Key of its word. */
  readonly label: string;
  /** Who may list this place sees it. */
  readonly place: string;
  readonly content: ComponentType<{ readonly regionId: string }>;
}

/** What can be done with a street or a community, in the head of its page. */
export const UNIT_ACTIONS = slot<ComponentType<{ readonly unitId: string }>>('actions of a unit');

/** Sections on the first tab of a region or community. */
export const UNIT_SECTIONS =
  slot<ComponentType<{ readonly regionId: string; readonly isCommunity: boolean }>>('sections of a unit');

export const REGION_TABS = slot<RegionTab>('tabs of a region');
