import { Box, Collapse, IconButton, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { givenReason } from '../../shared/audit/reason.ts';
import { NOTHING } from '../../shared/figures/format.ts';
import { HeadRow } from '../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { DownIcon } from '../../shared/status/icons.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { type AuditEntry, Chained, Detail, Subject } from './EntryParts.tsx';

const HEADS = ['at', 'actor', 'operation_head', 'subject', 'region'] as const;

/** The entries of the page; each opens to what stood there before and after. */
export function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
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
        <HeadRow>
          <TableCell sx={{ width: 40 }} />
          {HEADS.map((head) => (
            <TableCell key={head}>{translate(`audit.${head}`)}</TableCell>
          ))}
          <TableCell>{translate('audit_tab.action')}</TableCell>
          <TableCell>{translate('audit_tab.reason')}</TableCell>
          <TableCell>{translate('audit_tab.chain')}</TableCell>
        </HeadRow>
        <TableBody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function EntryRow({ entry }: { readonly entry: AuditEntry }) {
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
        <TableCell sx={{ minWidth: 120 }}>{givenReason(entry.reason) ?? NOTHING}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          <Chained sealed={entry.sealed} />
        </TableCell>
      </TableRow>
      {open ? (
        <TableRow id={id}>
          <TableCell />
          <TableCell colSpan={8} sx={{ pb: '8px !important' }}>
            <Detail entry={entry} />
            <ToEntry entry={entry} />
          </TableCell>
        </TableRow>
      ) : null}
    </>
  );
}

function EntryCard({ entry }: { readonly entry: AuditEntry }) {
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
          givenReason(entry.reason),
        ]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
      <Chained sealed={entry.sealed} />
      <Collapse in={open} id={id} unmountOnExit>
        <Detail entry={entry} />
        <ToEntry entry={entry} />
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
  readonly entry: AuditEntry;
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

/** Its own page, whose address can be sent to somebody. */
function ToEntry({ entry }: { readonly entry: AuditEntry }) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontSize: 13, p: { xs: 0, sm: '2px 16px' } }}>
      <PlaceLink to={`/audit/${entry.id}/show`}>{translate('audit.entry_page', { id: entry.id })}</PlaceLink>
    </Box>
  );
}
