import { Box, Button, Checkbox, Table, TableBody, TableCell, TableRow, Tooltip, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Hidden } from '../../figures/Figure.tsx';
import { HeadRow } from '../../lists/HeadRow.tsx';
import { PlaceLink } from '../../PlaceLink.tsx';
import { ReviewMark } from '../../status/ReviewMark.tsx';
import { StatusMark } from '../../status/StatusMark.tsx';
import type { ApprovalItem } from '../approval-kind.ts';
import { ChangesInShort, Comparison } from '../entry/Comparison.tsx';
import { worthSaying } from '../entry/compared.ts';
import { ReviewTrail } from '../entry/ReviewTrail.tsx';

/** More fields than these are shown when asked for. */
const MOST = 4;

export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly choosable: readonly ApprovalItem[];
  readonly toggle: (id: string) => void;
}

interface DeskRowsProps {
  readonly label: string;
  readonly items: readonly ApprovalItem[];
  /** Null: nothing here is for this person to decide. */
  readonly choosing: Choosing | null;
}

/** Waiting entries: a table, on a phone cards. */
export function DeskRows({ label, items, choosing }: DeskRowsProps) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  if (phone)
    return (
      <Box component="ul" aria-label={label}>
        {items.map((item) => (
          <Box
            component="li"
            key={item.id}
            sx={{
              display: 'flex',
              alignItems: 'flex-start',
              gap: 1,
              p: '8px 16px',
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            {choosing ? <Choose item={item} choosing={choosing} /> : null}
            <Box sx={{ display: 'grid', rowGap: '6px', minWidth: 0, flex: 1 }}>
              <Subject item={item} />
              <Content item={item} />
              <Notes item={item} />
              <ReviewMark review={item.entry.review} />
              <ReviewTrail entry={item.entry} />
              <Mend item={item} />
            </Box>
          </Box>
        ))}
      </Box>
    );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label} sx={{ '& td': { verticalAlign: 'top', py: '8px' } }}>
        <HeadRow>
          {choosing ? (
            <TableCell padding="checkbox">
              <Hidden>{translate('review.choose_head')}</Hidden>
            </TableCell>
          ) : null}
          <TableCell>{translate('approvals.subject')}</TableCell>
          <TableCell>{translate('approvals.content')}</TableCell>
          <TableCell>{translate('approvals.notes')}</TableCell>
          <TableCell>{translate('approvals.prepared')}</TableCell>
          <TableCell>{translate('approvals.state')}</TableCell>
        </HeadRow>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} hover selected={choosing?.chosen.has(item.id) ?? false}>
              {choosing ? (
                <TableCell padding="checkbox">
                  <Choose item={item} choosing={choosing} />
                </TableCell>
              ) : null}
              <TableCell sx={{ minWidth: 236 }}>
                <Subject item={item} />
              </TableCell>
              <TableCell sx={{ minWidth: 240 }}>
                <Content item={item} />
              </TableCell>
              <TableCell sx={{ minWidth: 160 }}>
                <Notes item={item} />
              </TableCell>
              <TableCell sx={{ width: 220, minWidth: 170 }}>
                <ReviewTrail entry={item.entry} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <ReviewMark review={item.entry.review} />
                <Mend item={item} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Box to choose a row; for one prepared by the person himself it is locked and says why. */
function Choose({ item, choosing }: { readonly item: ApprovalItem; readonly choosing: Choosing }) {
  const translate = useTranslate();
  const may = choosing.choosable.some(({ id }) => id === item.id);
  const box = (
    <Checkbox
      size="small"
      checked={may && choosing.chosen.has(item.id)}
      disabled={!may}
      onChange={() => choosing.toggle(item.id)}
      slotProps={{ input: { 'aria-label': translate('review.choose', { subject: item.title }) } }}
      sx={{ p: { xs: '8px', md: '4px' } }}
    />
  );
  return may ? (
    box
  ) : (
    <Tooltip title={translate('review.own')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a disabled box takes no focus, and its reason must be reachable by keyboard. */}
      <span tabIndex={0}>{box}</span>
    </Tooltip>
  );
}

function Subject({ item: { title, path, place } }: { readonly item: ApprovalItem }) {
  return (
    <>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {path ? <PlaceLink to={path}>{title}</PlaceLink> : title}
      </Box>
      {place ? <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{place}</Box> : null}
    </>
  );
}

/** The changes in short; all fields when asked for. */
function Content({ item: { lines, title } }: { readonly item: ApprovalItem }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      {open ? (
        <Comparison lines={lines} label={`${translate('review.comparison')} ${title}`} />
      ) : (
        <ChangesInShort lines={lines} most={MOST} />
      )}
      {lines.length > MOST || worthSaying(lines).length < lines.length ? (
        <Button
          variant="text"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ ml: '-8px', height: { md: 24 }, justifySelf: 'start' }}
        >
          {translate(open ? 'approvals.hide_fields' : 'approvals.show_fields')}
        </Button>
      ) : null}
    </>
  );
}

function Notes({ item: { notes, remark } }: { readonly item: ApprovalItem }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', rowGap: '2px' }}>
      {notes.map((note) => (
        <StatusMark key={note} kind="no">
          {note}
        </StatusMark>
      ))}
      {remark ? (
        <Box sx={{ fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {translate('approvals.remark', { text: remark })}
        </Box>
      ) : null}
    </Box>
  );
}

/** A returned entry leads its preparer to where he mends it. */
function Mend({ item: { mend, entry } }: { readonly item: ApprovalItem }) {
  const translate = useTranslate();
  if (!mend || entry.review !== 'RETURNED' || !entry.preparedByMe) return null;
  return (
    <Box sx={{ fontSize: 13 }}>
      <PlaceLink to={mend}>{translate('review.mend')}</PlaceLink>
    </Box>
  );
}
