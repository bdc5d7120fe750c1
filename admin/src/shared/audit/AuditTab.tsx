import { AuditLogDocument } from '@jiceng/schema/audit.ts';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../providers/gql.ts';
import { EmptyState } from '../pages/EmptyState.tsx';
import { ErrorState } from '../pages/ErrorState.tsx';
import { TableSkeleton } from '../pages/Skeletons.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { officeTime } from '../time/day.ts';

interface AuditTabProps {
  /** As the triggers name it: FACILITY, REGION, USER … */
  readonly subjectType: string;
  readonly subjectId: string;
}

const PAGE = 25;

/** Who did what to this record, latest first. Before and after stand in the audit list, for those who may read them. */
export function AuditTab({ subjectType, subjectId }: AuditTabProps) {
  const translate = useTranslate();
  const [limit, setLimit] = useState(PAGE);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['audit-tab', subjectType, subjectId, limit],
    queryFn: ({ signal }) =>
      request(
        AuditLogDocument,
        {
          filter: { subjectType: { eq: subjectType }, subjectId: { eq: subjectId } },
          page: { limit, offset: 0 },
        },
        signal,
      ),
    placeholderData: (previous) => previous,
  });
  if (isPending) return <TableSkeleton rows={5} />;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  const { items, totalCount } = data.auditLog;
  if (items.length === 0) return <EmptyState title={translate('audit_tab.empty')} />;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('audit_tab.label')}>
        <TableHead>
          <TableRow>
            {['at', 'actor', 'operation', 'action', 'reason'].map((head) => (
              <TableCell key={head}>{translate(`audit_tab.${head}`)}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((entry) => (
            <TableRow key={entry.id} hover>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{officeTime(entry.at)}</TableCell>
              <TableCell>{entry.actor?.name ?? translate('audit_tab.system')}</TableCell>
              <TableCell>{entry.operation}</TableCell>
              <TableCell>{translate(`enum.AuditAction.${entry.action}`)}</TableCell>
              <TableCell>{entry.reason}</TableCell>
              <TableCell>
                <StatusMark kind={entry.sealed ? 'ok' : 'wait'}>
                  {translate(entry.sealed ? 'audit_tab.sealed' : 'audit_tab.unsealed')}
                </StatusMark>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {totalCount > items.length ? (
        <Box sx={{ p: '6px 16px' }}>
          <Button onClick={() => setLimit(Math.min(limit + PAGE, 200))}>{translate('page.more')}</Button>
        </Box>
      ) : null}
    </Box>
  );
}
