import type { SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import type { Place } from '../providers/permissions.ts';
import {
  ChartIcon,
  GearIcon,
  HomeIcon,
  InboxIcon,
  MapIcon,
  OkIcon,
  SearchIcon,
  TwoIcon,
} from '../shared/status/icons.tsx';

export interface MenuGroup {
  /** Message key of the group; null: its only entry stands for it. */
  readonly label: string | null;
  readonly Icon: ComponentType<SvgIconProps>;
  /** `ownPage`: a page of its own beside the console, opened by the browser. */
  readonly entries: readonly { readonly place: Place; readonly path: string; readonly ownPage?: boolean }[];
}

/** The menu in groups, in the order of the day; an entry is shown to those who may go there (providers/permissions.ts). */
export const MENU: readonly MenuGroup[] = [
  { label: null, Icon: HomeIcon, entries: [{ place: 'dashboard', path: '/' }] },
  { label: null, Icon: InboxIcon, entries: [{ place: 'inbox', path: '/inbox' }] },
  { label: null, Icon: OkIcon, entries: [{ place: 'approvals', path: '/approvals' }] },
  {
    label: 'menu.areas',
    Icon: MapIcon,
    entries: [
      { place: 'regions', path: '/regions' },
      { place: 'region-events', path: '/region-events' },
      { place: 'communities', path: '/communities' },
      { place: 'base-figures', path: '/base-figures' },
      { place: 'collection-periods', path: '/collection-periods' },
      { place: 'facilities', path: '/facilities' },
    ],
  },
  {
    label: 'menu.staff',
    Icon: TwoIcon,
    entries: [
      { place: 'workers', path: '/workers' },
      { place: 'grade-schemes', path: '/grade-schemes' },
      { place: 'grade-simulations', path: '/grade-simulations' },
      { place: 'regrade-batches', path: '/regrade-batches' },
      { place: 'grade-decisions', path: '/grade-decisions' },
      { place: 'grade-distribution', path: '/grade-distribution' },
      { place: 'transfer-requests', path: '/transfer-requests' },
      { place: 'headcounts', path: '/headcounts' },
      { place: 'staffing', path: '/staffing' },
      { place: 'employers', path: '/employers' },
      { place: 'coming-ends', path: '/coming-ends' },
      { place: 'missing-documents', path: '/missing-documents' },
      { place: 'cohorts', path: '/cohorts' },
      { place: 'imports', path: '/imports' },
    ],
  },
  {
    label: 'menu.indicators_group',
    Icon: ChartIcon,
    entries: [
      { place: 'indicators', path: '/indicators' },
      { place: 'indicator-targets', path: '/indicator-targets' },
      { place: 'frozen-indicators', path: '/frozen-indicators' },
      { place: 'gap-plans', path: '/gap-plans' },
    ],
  },
  {
    label: 'menu.administration',
    Icon: GearIcon,
    entries: [
      { place: 'users', path: '/users' },
      { place: 'roles', path: '/roles' },
      { place: 'audit', path: '/audit' },
    ],
  },
  { label: null, Icon: SearchIcon, entries: [{ place: 'explorer', path: '/explorer', ownPage: true }] },
];
