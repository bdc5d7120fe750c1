import { UserDocument } from '@jiceng/schema/access.ts';
import { useTranslate } from 'ra-core';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useRolePermissions } from '../roles/RoleInput.tsx';
import { UserActions } from './UserActions.tsx';
import { type User, UserState, useRolesText, useScopeText } from './UserParts.tsx';

/** One who may log in (用户): what he may do, where, since when. */
export default function UserShow() {
  return (
    <RecordPage place="users" document={UserDocument} pick={({ user }) => user} undated>
      {(user) => <Page user={user} />}
    </RecordPage>
  );
}

function Page({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const { name } = user.person;
  return (
    <RecordFrame
      title={name}
      crumbs={[{ label: translate('access.users'), to: '/users' }, { label: name }]}
      facts={
        <>
          <span>{user.username}</span>
          <UserState user={user} />
        </>
      }
      actions={<UserActions user={user} />}
      tabs={[{ name: 'overview', label: translate('access.tab_overview'), content: () => <Overview user={user} /> }]}
      audit={['USER', user.id]}
    />
  );
}

function Overview({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const roles = useRolesText();
  const scope = useScopeText();
  const { data } = useRolePermissions();
  const may = new Set(
    data?.rolePermissions.filter(({ role }) => user.roles.includes(role)).flatMap(({ permissions }) => permissions),
  );
  return (
    <Section title={translate('access.tab_overview')}>
      <FieldList
        fields={[
          { label: translate('access.username'), value: user.username },
          { label: translate('access.roles'), value: roles(user) },
          {
            label: translate('access.right'),
            value: may.size
              ? [...may]
                  .map((permission) => translate(`access.permission.${permission}`))
                  .join(translate('access.rights_comma'))
              : translate('access.may_nothing'),
            wide: true,
          },
          { label: translate('access.scope'), value: scope(user) },
          { label: translate('access.state'), value: <UserState user={user} /> },
          {
            label: translate('access.last_login'),
            value: user.lastLoginAt ? officeTime(user.lastLoginAt) : translate('access.never'),
          },
          { label: translate('access.created'), value: officeTime(user.createdAt) },
        ]}
      />
    </Section>
  );
}
