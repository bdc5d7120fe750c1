import { isAllowed } from '../../providers/permissions.ts';
import { SLICES } from '../../slices.ts';
import { useMe } from '../use-me.ts';
import type { Slot } from './slot.ts';

interface Filling<Part> {
  /** Name of the slice it comes from. */
  readonly from: string;
  readonly part: Part;
}

/** What slices hand over for a place on a page, in the order of the slices; empty: nobody fills it. */
export const fillingsOf = <Part>(of: Slot<Part>): readonly Filling<Part>[] =>
  SLICES.flatMap(({ name, slots = [] }) =>
    slots.flatMap(({ slot, filling }) => (slot === of ? [{ from: name, part: filling as Part }] : [])),
  );

/** Of them, those that the person may see; none while it is not known who it is. */
export function usePermittedFillings<Part extends { readonly place: string }>(of: Slot<Part>): readonly Part[] {
  const me = useMe();
  if (!me) return [];
  return fillingsOf(of).flatMap(({ part }) => (isAllowed(me.permissions, part.place, 'list') ? [part] : []));
}
