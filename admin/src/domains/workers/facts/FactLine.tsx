import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../../shared/audit/reason.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { AttachmentLinks } from '../../../shared/files/AttachmentLinks.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import type { FactAction } from './FactDialogs.tsx';
import type { FactRow, NextFact } from './kit/fact-kind.ts';

/** Where a list of facts is wide enough for columns; the list is the container (`containerType: 'inline-size'`). */
const WIDE = '@container (min-width: 760px)';

interface FactLineProps {
  readonly row: FactRow;
  /** Says its kind, where facts of several stand together. */
  readonly kind?: string;
  /** How it can be followed by another; missing: it can not. */
  readonly next?: NextFact['word'] | undefined;
  readonly onDo: (what: FactAction) => void;
}

/** One fact: what it says, its days, its grounds with their files and who entered it; what can be done with it. */
export function FactLine({ row, kind, next, onDo }: FactLineProps) {
  const translate = useTranslate();
  const columns = 'minmax(180px, 1.6fr) 190px minmax(140px, 1fr) auto';
  const actions: readonly (readonly [FactAction, string])[] = [
    ...(next ? [['next', `careers.next.${next}`] as const] : []),
    ['correct', 'workers.correct'],
    ['withdraw', 'workers.withdraw'],
  ];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr',
        [WIDE]: { gridTemplateColumns: kind === undefined ? columns : `104px ${columns}`, p: '7px 16px' },
        columnGap: 2,
        rowGap: '2px',
        alignItems: 'baseline',
        p: '10px 16px',
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        '@media print': {
          gridTemplateColumns: `${kind === undefined ? '' : '84px '}minmax(0, 1.4fr) 150px minmax(0, 1fr)`,
          columnGap: 1,
          p: '3px 8px',
          fontSize: 12,
          lineHeight: '16px',
          breakInside: 'avoid',
        },
      }}
    >
      {kind === undefined ? null : (
        <Box sx={{ color: 'text.secondary', fontSize: 13, overflowWrap: 'anywhere' }}>{kind}</Box>
      )}
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {row.to === undefined ? (
          row.main
        ) : (
          <PlaceLink to={row.to} inText={row.more !== ''}>
            {row.main}
          </PlaceLink>
        )}
        {row.more ? (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, ml: 1 }}>
            {row.more}
          </Box>
        ) : null}
        {row.warning ? (
          <Box>
            <StatusMark kind="no">{row.warning}</StatusMark>
          </Box>
        ) : null}
      </Box>
      <Held row={row} />
      <Grounds row={row} />
      <IfPermitted place="workers" action="edit">
        <Box
          className="no-print"
          sx={{
            display: 'flex',
            gap: '4px',
            ml: '-8px',
            [WIDE]: { ml: 0, minWidth: 140, justifyContent: 'end' },
          }}
        >
          {actions.map(([what, word]) => (
            <IfToday key={what}>
              <Button
                variant="text"
                onClick={() => onDo(what)}
                sx={{ minHeight: { xs: 40, md: 24 }, height: { md: 24 } }}
              >
                {translate(word)}
              </Button>
            </IfToday>
          ))}
        </Box>
      </IfPermitted>
    </Box>
  );
}

function Held({ row }: { readonly row: FactRow }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { from, to } = row.valid;
  const now = from <= day && (to === null || day < to);
  return (
    <Box>
      <Box component="span" sx={{ fontWeight: now ? 600 : 400, whiteSpace: 'nowrap' }}>
        {to === null ? translate('record.valid_from', { from }) : translate('record.valid_until', { from, to })}
      </Box>
      {now || from > day ? (
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', ml: 1 }}>
          {translate(now ? 'record.in_force' : 'record.later')}
        </Box>
      ) : null}
    </Box>
  );
}

function Grounds({ row }: { readonly row: FactRow }) {
  const reason = givenReason(row.reason);
  return (
    <Box sx={{ fontSize: 13, overflowWrap: 'anywhere', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        {reason ? <span>{reason}</span> : null}
        {row.document ? <DocumentCite document={row.document} /> : null}
      </Box>
      <AttachmentLinks files={row.attachments} />
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
        {[row.recordedBy?.name, officeTime(row.recordedAt)].filter(Boolean).join(' ')}
      </Box>
    </Box>
  );
}
