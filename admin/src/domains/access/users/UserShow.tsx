import { ShowBase, useShowContext, useTranslate } from 'ra-core';
import { AuditTab } from '../../../shared/audit/AuditTab.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useRolePermissions } from '../roles/RoleInput.tsx';
import { UserActions } from './UserActions.tsx';
import { type User, UserState, useRolesText, useScopeText } from './UserParts.tsx';

/** One user: roles with what they may do, scope, state, and what was done to the account. */
export default function UserShow() {
  return (
    <ShowBase>
      <Page />
    </ShowBase>
  );
}

function Page() {
  const translate = useTranslate();
  const { record, error, isPending, refetch } = useShowContext<User>();
  const audited = usePermitted('audit');
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (isPending || !record) return <PageSkeleton />;
  return (
    <>
      <PageTitle
        title={record.person.name}
        crumbs={[{ label: translate('access.users'), to: '/users' }, { label: record.person.name }]}
        facts={
          <>
            <span>{record.username}</span>
            <UserState user={record} />
          </>
        }
        actions={<UserActions user={record} />}
      />
      <RecordTabs
        tabs={[
          { name: 'overview', label: translate('access.tab_overview'), content: () => <Overview user={record} /> },
          ...(audited
            ? [
                {
                  name: 'audit',
                  label: translate('access.tab_audit'),
                  content: () => (
                    <Section title={translate('access.tab_audit')}>
                      <AuditTab subjectType="USER" subjectId={record.id} />
                    </Section>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
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
