import { AuditLogDocument, type AuditLogQuery } from '@jiceng/schema/audit.ts';
import { Box, Button, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../providers/gql.ts';
import { NOTHING } from '../figures/format.ts';
import { HeadRow } from '../lists/HeadRow.tsx';
import { EmptyState } from '../pages/EmptyState.tsx';
import { ErrorState } from '../pages/ErrorState.tsx';
import { TableSkeleton } from '../pages/Skeletons.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { officeTime } from '../time/office.ts';
import { givenReason } from './reason.ts';

interface AuditTabProps {
  /** As the triggers name it: FACILITY, REGION, USER … */
  readonly subjectType: string;
  readonly subjectId: string;
  /** Key of what is said where there is nothing to see. */
  readonly empty?: string;
}

const PAGE = 25;
/** The server's own limit of a page. */
const MAX_PAGE = 200;

/** Who did what to this record, latest first. Before and after stand in the audit list, for those who may read them. */
export function AuditTab({ subjectType, subjectId, empty = 'audit_tab.empty' }: AuditTabProps) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
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
  if (items.length === 0) return <EmptyState title={translate(empty)} />;
  return (
    <>
      {phone ? <EntryList entries={items} /> : <EntryTable entries={items} />}
      {totalCount > items.length ? (
        <Box sx={{ p: '6px 16px' }}>
          <Button onClick={() => setLimit(Math.min(limit + PAGE, MAX_PAGE))}>{translate('page.more')}</Button>
        </Box>
      ) : null}
    </>
  );
}

type Entry = AuditLogQuery['auditLog']['items'][number];

function EntryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const translate = useTranslate();
  return (
    <Table aria-label={translate('audit_tab.label')}>
      <HeadRow>
        {['at', 'actor', 'operation', 'action', 'reason', 'chain'].map((head) => (
          <TableCell key={head}>{translate(`audit_tab.${head}`)}</TableCell>
        ))}
      </HeadRow>
      <TableBody>
        {entries.map((entry) => (
          <TableRow key={entry.id} hover>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{officeTime(entry.at)}</TableCell>
            <TableCell>{entry.actor?.name ?? translate('audit_tab.system')}</TableCell>
            <TableCell>{translate(`audit.operation.${entry.operation}`, { _: entry.operation })}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate(`enum.AuditAction.${entry.action}`)}</TableCell>
            <TableCell>{givenReason(entry.reason) ?? NOTHING}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <Chained entry={entry} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const translate = useTranslate();
  return (
    <Box component="ol" aria-label={translate('audit_tab.label')}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.id}
          sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <span>{entry.actor?.name ?? translate('audit_tab.system')}</span>
            <Box component="time" sx={{ color: 'text.secondary' }}>
              {officeTime(entry.at)}
            </Box>
          </Box>
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
            {[
              translate(`audit.operation.${entry.operation}`, { _: entry.operation }),
              translate(`enum.AuditAction.${entry.action}`),
              givenReason(entry.reason),
            ]
              .filter(Boolean)
              .join(translate('why.comma'))}
          </Box>
          <Chained entry={entry} />
        </Box>
      ))}
    </Box>
  );
}

/** Committed a moment ago and not yet in the chain, or in it. */
function Chained({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  return (
    <StatusMark kind={entry.sealed ? 'ok' : 'wait'}>
      {translate(entry.sealed ? 'audit_tab.sealed' : 'audit_tab.unsealed')}
    </StatusMark>
  );
}
