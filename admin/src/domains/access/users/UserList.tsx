import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { ROLES } from '../roles/roles.ts';
import { type User, UserState, useRolesText, useScopeText } from './UserParts.tsx';

/** Who may log in (用户): roles, scope, state. */
export default function UserList() {
  const translate = useTranslate();
  const roles = useRolesText();
  const scope = useScopeText();
  const { enumChip } = useChips();
  return (
    <ListPage<User>
      name="access.users"
      words={{ count: 'access.users_count', empty: 'access.users_empty', text: 'access.users_empty_text' }}
      standard={{ sort: { field: 'username', order: 'ASC' } }}
      perPage={50}
      undated
      columns={useColumns()}
      rowPath={({ id }) => `/users/${id}/show`}
      file="users"
      actions={<CreateButton />}
      first={null}
      search={translate('access.search')}
      filters={[
        enumChip('role', 'access.role', 'Role', ROLES),
        enumChip('state', 'access.state', 'UserState', ['ACTIVE', 'DISABLED']),
      ]}
      card={(user) => (
        <RowCard to={`/users/${user.id}/show`} name={user.person.name} beside={user.username}>
          <CardNote at="wide" of={[roles(user), scope(user)]} />
          <UserState user={user} />
        </RowCard>
      )}
    />
  );
}

function CreateButton() {
  const translate = useTranslate();
  return (
    <IfPermitted place="users" action="create">
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
    </IfPermitted>
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
