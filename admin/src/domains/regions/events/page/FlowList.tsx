import type { RegionEventPartsFragment } from '@jiceng/schema/regions.ts';
import { Box, Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { ChangesInShort } from '../../../../shared/review/entry/Comparison.tsx';
import { compare } from '../../../../shared/review/entry/compared.ts';
import { type Pair, pairsOf, unitSaid } from '../event-words.ts';

const MOST = 8;

/** What the picture shows, unit by unit: what changes, what is new, what ends. */
export function FlowList({
  event,
  back = false,
}: {
  readonly event: Pick<RegionEventPartsFragment, 'kind' | 'from' | 'to'>;
  /** A withdrawal: what stands again is not new. */
  readonly back?: boolean;
}) {
  const translate = useTranslate();
  return (
    <Box component="ol" aria-label={translate('region_events.flow_list')}>
      {pairsOf(event).map((pair) => (
        <Line key={pair.before?.id ?? pair.after?.id} pair={pair} back={back} />
      ))}
    </Box>
  );
}

function Line({ pair: { before, after }, back }: { readonly pair: Pair; readonly back: boolean }) {
  const translate = useTranslate();
  const unit = before ?? after;
  if (!unit) return null;
  const lines = after ? compare(before && unitSaid(before, translate), unitSaid(after, translate)) : [];
  const tag = !after ? 'ends' : !before ? 'new' : lines.some(({ changed }) => changed) ? 'changed' : 'kept';
  const region = after?.region ?? before?.region;
  return (
    <Box component="li" sx={{ p: '7px 16px', borderTop: 1, borderColor: 'divider', display: 'grid', rowGap: '2px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {region ? (
            <PlaceLink
              to={region.level === 'COMMUNITY' ? `/communities/${region.id}/show` : `/regions/${region.id}/show`}
            >
              {unit.name}
            </PlaceLink>
          ) : (
            unit.name
          )}
        </Box>
        <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
          {unit.code}
        </Box>
        <Chip
          label={translate(`region_events.tag_${back && (tag === 'new' || tag === 'ends') ? `${tag}_back` : tag}`)}
        />
      </Box>
      {tag === 'changed' || tag === 'new' ? <ChangesInShort lines={lines} most={MOST} /> : null}
    </Box>
  );
}
