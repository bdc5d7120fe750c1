import type { UserPartsFragment } from '@jiceng/schema/access.ts';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';

export type User = UserPartsFragment;

/** Active, disabled, or locked after failed log-ins. */
export function UserState({ user }: { readonly user: User }) {
  const translate = useTranslate();
  if (user.state === 'DISABLED') return <StatusMark kind="lock">{translate('enum.UserState.DISABLED')}</StatusMark>;
  if (user.lockedUntil)
    return <StatusMark kind="wait">{translate('access.locked', { until: officeTime(user.lockedUntil) })}</StatusMark>;
  return <StatusMark kind="ok">{translate('enum.UserState.ACTIVE')}</StatusMark>;
}

/** "本级及以下：海拉尔东路街道". */
export function useScopeText(): (user: Pick<User, 'scopeKind' | 'scopeRegions'>) => string {
  const translate = useTranslate();
  return ({ scopeKind, scopeRegions }) => {
    const kind = translate(`enum.ScopeKind.${scopeKind}`);
    const names = scopeRegions.map(({ name }) => name).join(translate('dashboard.list_comma'));
    return names ? `${kind}${translate('why.of')}${names}` : kind;
  };
}

export function useRolesText(): (user: Pick<User, 'roles'>) => string {
  const translate = useTranslate();
  return ({ roles }) =>
    roles.map((role) => translate(`enum.Role.${role}`)).join(translate('dashboard.list_comma')) || '—';
}
