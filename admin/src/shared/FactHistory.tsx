import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { givenReason } from './audit/reason.ts';
import { DocumentCite } from './DocumentCite.tsx';
import { HeadRow } from './lists/HeadRow.tsx';
import { SourceText } from './SourceText.tsx';
import { useAsOf } from './time/as-of.tsx';
import { officeTime } from './time/office.ts';

export interface DatedFact {
  readonly id: string;
  readonly valid: { readonly from: string; readonly to: string | null };
  readonly recordedAt: string;
  readonly recordedBy?: { readonly name: string } | null;
  /** By the second person; missing where the fact is not reviewed. */
  readonly decidedAt?: string | null;
  readonly decidedBy?: { readonly name: string } | null;
  readonly reason: string;
  /** Missing where the document is the source. */
  readonly source?: string;
  readonly document: Parameters<typeof DocumentCite>[0]['document'] | null;
}

interface FactHistoryProps<Fact extends DatedFact> {
  readonly label: string;
  readonly facts: readonly Fact[];
  /** Words for what a fact says; what differs from the fact before it is marked. */
  readonly say: (fact: Fact) => readonly { readonly label: string; readonly text: string }[];
}

/** Dated facts (历史), latest first: when each held, what it said, by which document and for which reason, and who entered it when. */
export function FactHistory<Fact extends DatedFact>({ label, facts, say }: FactHistoryProps<Fact>) {
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const latestFirst = facts.toSorted((a, b) => (a.valid.from < b.valid.from ? 1 : -1));
  const rows = latestFirst.map((fact, index) => ({ fact, before: latestFirst[index + 1] }));
  if (phone)
    return (
      <Box component="ol" aria-label={label}>
        {rows.map(({ fact, before }) => (
          <Box
            component="li"
            key={fact.id}
            sx={{
              display: 'grid',
              gap: '4px',
              p: '8px 16px',
              borderBottom: 1,
              borderColor: 'divider',
              '&:last-child': { borderBottom: 0 },
            }}
          >
            <Held fact={fact} />
            <Said fact={fact} before={before} say={say} />
            <Why fact={fact} />
            <Entered fact={fact} />
          </Box>
        ))}
      </Box>
    );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label} sx={{ '& td': { verticalAlign: 'top', py: '8px' } }}>
        <HeadRow heads={['record.valid', 'record.content', 'record.why', 'record.recorded']} />
        <TableBody>
          {rows.map(({ fact, before }) => (
            <TableRow key={fact.id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Held fact={fact} />
              </TableCell>
              <TableCell sx={{ minWidth: 220 }}>
                <Said fact={fact} before={before} say={say} />
              </TableCell>
              <TableCell sx={{ minWidth: 160 }}>
                <Why fact={fact} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Entered fact={fact} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** 2021-09-01 至今, and whether that is now. */
function Held({ fact }: { readonly fact: DatedFact }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { from, to } = fact.valid;
  const now = from <= day && (to === null || day < to);
  return (
    <>
      <Box component="span" sx={{ fontWeight: now ? 600 : 400 }}>
        {to === null ? translate('record.valid_from', { from }) : translate('record.valid_until', { from, to })}
      </Box>
      {now || from > day ? (
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', display: 'block' }}>
          {translate(now ? 'record.in_force' : 'record.later')}
        </Box>
      ) : null}
    </>
  );
}

function Said<Fact extends DatedFact>({
  fact,
  before,
  say,
}: {
  readonly fact: Fact;
  readonly before: Fact | undefined;
  readonly say: FactHistoryProps<Fact>['say'];
}) {
  const old = before ? say(before) : null;
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 14px' }}>
      {say(fact).map(({ label, text }) => {
        const changed = old !== null && old.find((line) => line.label === label)?.text !== text;
        return (
          <li key={label}>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, mr: '4px' }}>
              {label}
            </Box>
            <Box
              component={changed ? 'mark' : 'span'}
              sx={changed ? { bgcolor: 'primary.light', color: 'text.primary', fontWeight: 600, px: '3px' } : undefined}
            >
              {text}
            </Box>
          </li>
        );
      })}
    </Box>
  );
}

function Why({ fact }: { readonly fact: DatedFact }) {
  return (
    <Box sx={{ display: 'grid', gap: '2px' }}>
      {givenReason(fact.reason) ? <span>{fact.reason}</span> : null}
      {fact.document ? <DocumentCite document={fact.document} /> : null}
      <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
        {fact.source && <SourceText source={fact.source} />}
      </Box>
    </Box>
  );
}

function Entered({ fact }: { readonly fact: DatedFact }) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
      {officeTime(fact.recordedAt)}
      {fact.recordedBy ? <Box>{fact.recordedBy.name}</Box> : null}
      {fact.decidedAt ? (
        <Box>
          {translate('review.step_approved', { at: officeTime(fact.decidedAt) })}
          {fact.decidedBy ? ` ${fact.decidedBy.name}` : ''}
        </Box>
      ) : null}
    </Box>
  );
}
