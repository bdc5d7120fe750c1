import { Box, Button } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { ROLES } from '../roles/roles.ts';
import { type User, UserState, useRolesText, useScopeText } from './UserParts.tsx';

/** Who may log in (用户): roles, scope, state. */
export default function UserList() {
  return (
    <ListBase sort={{ field: 'username', order: 'ASC' }} perPage={50}>
      <Page />
    </ListBase>
  );
}

function Page() {
  const translate = useTranslate();
  const { total } = useListContext<User>();
  const columns = useColumns();
  return (
    <>
      <PageTitle
        title={translate('access.users')}
        facts={total === undefined ? null : translate('access.users_count', { count: formatDecimal(total) })}
        actions={
          <>
            <ExportButton list="users" />
            <IfPermitted place="users" action="create">
              <CreateButton />
            </IfPermitted>
          </>
        }
      />
      <Conditions />
      <ListTable<User>
        label={translate('access.users')}
        columns={columns}
        rowPath={({ id }) => `/users/${id}/show`}
        card={(user) => <UserCard user={user} />}
        empty={<EmptyState title={translate('access.users_empty')} text={translate('access.users_empty_text')} />}
      />
    </>
  );
}

function CreateButton() {
  const translate = useTranslate();
  return (
    <IfToday>
      <Button
        component={Link}
        {...{ to: '/users/create' }}
        variant="contained"
        color="primary"
        startIcon={<PlusIcon />}
      >
        {translate('access.create')}
      </Button>
    </IfToday>
  );
}

function useColumns(): readonly Column<User>[] {
  const translate = useTranslate();
  const roles = useRolesText();
  const scope = useScopeText();
  return [
    {
      source: 'name',
      label: translate('access.name'),
      sortable: true,
      render: ({ id, person }) => <PlaceLink to={`/users/${id}/show`}>{person.name}</PlaceLink>,
    },
    {
      source: 'username',
      label: translate('access.username'),
      sortable: true,
      render: ({ username }) => username,
    },
    { source: 'roles', label: translate('access.roles'), render: roles },
    { source: 'scope', label: translate('access.scope'), render: scope },
    {
      source: 'state',
      label: translate('access.state'),
      render: (user) => <UserState user={user} />,
    },
    {
      source: 'lastLoginAt',
      label: translate('access.last_login'),
      sortable: true,
      render: ({ lastLoginAt }) => (lastLoginAt ? officeTime(lastLoginAt) : translate('access.never')),
    },
  ];
}

function UserCard({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const roles = useRolesText();
  const scope = useScopeText();
  return (
    <>
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1, '& a': { py: '6px' } }}
      >
        <PlaceLink to={`/users/${user.id}/show`}>{user.person.name}</PlaceLink>
        <span>{user.username}</span>
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[roles(user), scope(user)].join(translate('why.comma'))}
      </Box>
      <UserState user={user} />
    </>
  );
}

function Conditions() {
  const translate = useTranslate();
  return (
    <FilterChips
      search={translate('access.search')}
      filters={[
        {
          source: 'role',
          label: translate('access.role'),
          choices: ROLES.map((role) => ({ value: role, label: translate(`enum.Role.${role}`) })),
        },
        {
          source: 'state',
          label: translate('access.state'),
          choices: (['ACTIVE', 'DISABLED'] as const).map((state) => ({
            value: state,
            label: translate(`enum.UserState.${state}`),
          })),
        },
      ]}
    />
  );
}
