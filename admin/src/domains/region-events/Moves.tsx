import type { RegionEventSubject } from '@jiceng/schema/regions.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { NOTHING } from '../../shared/figures/format.ts';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import type { EventRecord } from './EventShow.tsx';

const PLACES = {
  REGION: '/regions',
  FACILITY: '/facilities',
  WORKER: '/workers',
} as const satisfies Record<RegionEventSubject, string>;

/** So few are listed one by one; more are a number. */
const FEW = 12;

type Move = EventRecord['moves'][number];

/** What an approved event moved (随迁记录), by what it is and from where to where. */
export function Moves({ moves }: { readonly moves: readonly Move[] }) {
  const translate = useTranslate();
  if (moves.length === 0)
    return (
      <Box sx={{ p: '10px 16px', fontSize: 13, color: 'text.secondary' }}>{translate('region_events.moved_none')}</Box>
    );
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const key = `${move.subject} ${move.fromUnit?.id} ${move.toUnit?.id}`;
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return (
    <Box component="ul" aria-label={translate('region_events.moved')}>
      {[...groups].map(([key, of]) => (
        <Group key={key} moves={of} />
      ))}
    </Box>
  );
}

function Group({ moves }: { readonly moves: readonly Move[] }) {
  const translate = useTranslate();
  const [first] = moves;
  if (!first) return null;
  const { subject, fromUnit, toUnit } = first;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 16px',
        p: '7px 16px',
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-child': { borderBottom: 0 },
      }}
    >
      <Box component="span" sx={{ fontWeight: 600 }}>
        {translate('region_events.move', {
          count: moves.length,
          subject: translate(`enum.RegionEventSubject.${subject}`),
        })}
      </Box>
      <span>
        {fromUnit?.name ?? NOTHING} → {toUnit?.name ?? NOTHING}
      </span>
      {moves.length <= FEW ? (
        <Box
          component="span"
          className="no-print"
          sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '0 10px', fontSize: 13 }}
        >
          {moves.map(({ id, subjectId }) => (
            <PlaceLink key={id} to={`${PLACES[subject]}/${subjectId}/show`}>
              {`${translate(`enum.RegionEventSubject.${subject}`)} ${subjectId}`}
            </PlaceLink>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
