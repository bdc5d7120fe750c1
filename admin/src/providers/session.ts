import { MeDocument, type MePartsFragment } from '@jiceng/schema/access.ts';
import { officeIs } from '../shared/time/office.ts';
import { permissionsKnownBy, request } from './gql.ts';

/** Who is logged in (当前用户), as `me` says. */
export type Me = MePartsFragment;

let current: Promise<Me | null> | null = null;

/** The one copy of `me` between log-in and log-out; asked once, and again after `forgetMe`. */
export function fetchMe(): Promise<Me | null> {
  current ??= request(MeDocument, {}).then(
    ({ me }) => {
      officeIs(me?.timeZone);
      return me;
    },
    (error) => {
      current = null;
      throw error;
    },
  );
  return current;
}

export const rememberMe = (me: Me): void => {
  officeIs(me.timeZone);
  current = Promise.resolve(me);
};

export const forgetMe = (): void => {
  current = null;
};

permissionsKnownBy(async () => (await fetchMe())?.permissions ?? []);
