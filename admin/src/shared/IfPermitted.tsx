import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isAllowed, type Place } from '../providers/permissions.ts';
import { fetchMe } from '../providers/session.ts';

type Action = 'list' | 'show' | 'create' | 'edit';

/** Whether the person may go there; false while it is not known. */
export function usePermitted(place: Place, action: Action = 'list'): boolean {
  const { data } = useQuery({ queryKey: ['me'], queryFn: fetchMe, staleTime: Number.POSITIVE_INFINITY });
  return data ? isAllowed(data.permissions, place, action) : false;
}

/** Shows its content only to those who may; the server decides again. */
export function IfPermitted({
  place,
  action = 'list',
  children,
}: {
  readonly place: Place;
  readonly action?: Action;
  readonly children: ReactNode;
}) {
  return usePermitted(place, action) ? children : null;
}
