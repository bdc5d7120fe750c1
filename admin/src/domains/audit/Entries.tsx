import type { AuditLogDetailedQuery } from '@jiceng/schema/audit.ts';
import {
  Box,
  Collapse,
  IconButton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { DownIcon } from '../../shared/status/icons.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { officeTime } from '../../shared/time/day.ts';
import { Difference } from './Difference.tsx';
import { subjectPath } from './subject.ts';

type Detailed = AuditLogDetailedQuery['auditLog']['items'][number];
/** Before and after are there only for those who may read them. */
export type Entry = Omit<Detailed, 'before' | 'after'> & Partial<Pick<Detailed, 'before' | 'after'>>;

const HEADS = ['at', 'actor', 'operation_head', 'subject', 'region'] as const;

/** The entries of the page; each opens to what stood there before and after. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (phone)
    return (
      <Box component="ol" aria-label={translate('audit.label')}>
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </Box>
    );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('audit.label')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 40 }} />
            {HEADS.map((head) => (
              <TableCell key={head}>{translate(`audit.${head}`)}</TableCell>
            ))}
            <TableCell>{translate('audit_tab.action')}</TableCell>
            <TableCell>{translate('audit_tab.reason')}</TableCell>
            <TableCell>{translate('audit_tab.chain')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <TableRow hover>
        <TableCell sx={{ pr: '0 !important', ...(open ? { borderBottom: 0 } : {}) }}>
          <Opener entry={entry} open={open} id={id} onToggle={() => setOpen(!open)} />
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{officeTime(entry.at)}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{entry.actor?.name ?? translate('audit.system')}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          {translate(`audit.operation.${entry.operation}`, { _: entry.operation })}
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          <Subject entry={entry} />
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{entry.region?.name}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate(`enum.AuditAction.${entry.action}`)}</TableCell>
        <TableCell sx={{ minWidth: 120 }}>{entry.reason === entry.operation ? null : entry.reason}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          <Chained sealed={entry.sealed} />
        </TableCell>
      </TableRow>
      {open ? (
        <TableRow id={id}>
          <TableCell />
          <TableCell colSpan={8} sx={{ pb: '8px !important' }}>
            <Detail entry={entry} />
          </TableCell>
        </TableRow>
      ) : null}
    </>
  );
}

function EntryCard({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box
      component="li"
      sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Subject entry={entry} />
        <Box component="time" sx={{ fontSize: 13, color: 'text.secondary', ml: 'auto' }}>
          {officeTime(entry.at)}
        </Box>
        <Opener entry={entry} open={open} id={id} onToggle={() => setOpen(!open)} />
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[
          entry.actor?.name ?? translate('audit.system'),
          translate(`audit.operation.${entry.operation}`, { _: entry.operation }),
          translate(`enum.AuditAction.${entry.action}`),
          entry.reason === entry.operation ? null : entry.reason,
        ]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
      <Chained sealed={entry.sealed} />
      <Collapse in={open} id={id} unmountOnExit>
        <Detail entry={entry} />
      </Collapse>
    </Box>
  );
}

function Opener({
  entry,
  open,
  id,
  onToggle,
}: {
  readonly entry: Entry;
  readonly open: boolean;
  readonly id: string;
  readonly onToggle: () => void;
}) {
  const translate = useTranslate();
  return (
    <IconButton
      size="small"
      aria-label={translate('audit.details', { at: officeTime(entry.at) })}
      aria-expanded={open}
      {...(open ? { 'aria-controls': id } : {})}
      onClick={onToggle}
    >
      <DownIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />
    </IconButton>
  );
}

function Subject({ entry: { subjectType, subjectId } }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const name = `${translate(`audit.subjectType.${subjectType}`, { _: subjectType })} ${subjectId}`;
  const path = subjectPath(subjectType, subjectId);
  return path ? <PlaceLink to={path}>{name}</PlaceLink> : <span>{name}</span>;
}

/** Committed a moment ago and not yet in the chain, or in it. */
function Chained({ sealed }: { readonly sealed: boolean }) {
  const translate = useTranslate();
  return (
    <StatusMark kind={sealed ? 'ok' : 'wait'}>
      {translate(sealed ? 'audit_tab.sealed' : 'audit_tab.unsealed')}
    </StatusMark>
  );
}

function Detail({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const permitted = usePermitted('audit', 'show');
  return (
    <>
      {permitted ? (
        <Difference before={entry.before ?? null} after={entry.after ?? null} />
      ) : (
        <StatusMark kind="lock">{translate('audit.no_details')}</StatusMark>
      )}
      <Box sx={{ fontSize: 12, color: 'text.disabled', p: { xs: 0, sm: '2px 16px' } }}>
        {translate('audit.table')} <code>{entry.table}</code>
        {translate('why.comma')}
        {translate('audit.row')} {entry.rowId}
        {entry.requestId ? (
          <>
            {translate('why.comma')}
            {translate('audit.request')} <code>{entry.requestId}</code>
          </>
        ) : null}
      </Box>
    </>
  );
}
