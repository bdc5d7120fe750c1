import type { SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import { PAGES } from '../slices.ts';
import type { MenuGroupName } from './console-slice.ts';
import { ChartIcon, GearIcon, HomeIcon, InboxIcon, MapIcon, OkIcon, SearchIcon, TwoIcon } from './status/icons.tsx';

interface Entry {
  readonly place: string;
  readonly path: string;
  /** A page of its own beside the console, opened by the browser. */
  readonly ownPage: boolean;
}

export interface MenuGroup {
  /** Message key of the group; null: its only entry stands for it. */
  readonly label: string | null;
  readonly Icon: ComponentType<SvgIconProps>;
  readonly entries: readonly Entry[];
}

const GROUPS: readonly (Omit<MenuGroup, 'entries'> & { readonly name: MenuGroupName })[] = [
  { name: 'home', label: null, Icon: HomeIcon },
  { name: 'inbox', label: null, Icon: InboxIcon },
  { name: 'approvals', label: null, Icon: OkIcon },
  { name: 'areas', label: 'menu.areas', Icon: MapIcon },
  { name: 'staff', label: 'menu.staff', Icon: TwoIcon },
  { name: 'indicators', label: 'menu.indicators_group', Icon: ChartIcon },
  { name: 'administration', label: 'menu.administration', Icon: GearIcon },
  { name: 'explorer', label: null, Icon: SearchIcon },
];

const entriesOf = (group: MenuGroupName): readonly Entry[] =>
  [...PAGES]
    .flatMap(([place, { menu }]) => (menu?.group === group ? [{ place, menu }] : []))
    .toSorted((one, other) => one.menu.at - other.menu.at)
    .map(({ place, menu: { path = `/${place}`, ownPage = false } }) => ({ place, path, ownPage }));

/** The menu in groups, in the order of the day, with the entries that slices hand over; an entry is shown to those who may go there. */
export const MENU: readonly MenuGroup[] = GROUPS.map(({ name, label, Icon }) => ({
  label,
  Icon,
  entries: entriesOf(name),
}));
