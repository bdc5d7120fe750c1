import { Box, Paper, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { Hidden } from '../../../shared/figures/Figure.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { OkIcon } from '../../../shared/status/icons.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { useRolePermissions } from './RoleInput.tsx';

type Row = NonNullable<ReturnType<typeof useRolePermissions>['data']>['rolePermissions'][number];

/** The table role by right (角色与权限) that the server enforces, in words. */
export default function RoleTable() {
  const translate = useTranslate();
  const me = useMe();
  const permitted = usePermitted('roles');
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data, error, isPending, refetch } = useRolePermissions();
  if (me && !permitted) return <DeniedPage />;
  const rows = data?.rolePermissions ?? [];
  return (
    <>
      <PageTitle title={translate('access.roles_title')} facts={translate('access.roles_note')} />
      {isPending || error ? (
        <Paper>{error ? <ErrorState error={error} onRetry={() => refetch()} /> : <TableSkeleton />}</Paper>
      ) : phone ? (
        rows.map((row) => <RoleCard key={row.role} row={row} />)
      ) : (
        <Matrix rows={rows} />
      )}
    </>
  );
}

function Matrix({ rows }: { readonly rows: readonly Row[] }) {
  const translate = useTranslate();
  const permissions = [...new Set(rows.flatMap((row) => row.permissions))];
  return (
    <Paper sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('access.roles_title')}>
        <HeadRow heads={['access.right']}>
          {rows.map(({ role }) => (
            <TableCell key={role} align="center">
              {translate(`enum.Role.${role}`)}
            </TableCell>
          ))}
        </HeadRow>
        <TableBody>
          {permissions.map((permission) => (
            <TableRow key={permission} hover>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', fontWeight: 400 }}>
                {translate(`access.permission.${permission}`)}
              </TableCell>
              {rows.map((row) => (
                <TableCell key={row.role} align="center">
                  {row.permissions.includes(permission) ? (
                    <>
                      <OkIcon aria-hidden sx={{ color: 'primary.main', verticalAlign: 'middle' }} />
                      <Hidden>{translate('access.has')}</Hidden>
                    </>
                  ) : (
                    <Hidden>{translate('access.has_not')}</Hidden>
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}

function RoleCard({ row: { role, permissions } }: { readonly row: Row }) {
  const translate = useTranslate();
  return (
    <Section title={translate(`enum.Role.${role}`)}>
      <Box component="ul" sx={{ p: '8px 16px', fontSize: 13 }}>
        {permissions.map((permission) => (
          <li key={permission}>{translate(`access.permission.${permission}`)}</li>
        ))}
      </Box>
    </Section>
  );
}
