import type { CarriedFigurePartsFragment } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { FigureStatus } from './FigureStatus.tsx';

type Carried = CarriedFigurePartsFragment;
type Event = NonNullable<Carried['event']>;

/** The merge or split that handed a figure on, as a link to its page: `2026-06-01 合并`. */
export function EventLink({ event }: { readonly event: Event }) {
  const translate = useTranslate();
  return (
    <PlaceLink to={`/region-events/${event.id}/show`}>
      {event.effectiveOn} {translate(`enum.RegionEventKind.${event.kind}`)}
    </PlaceLink>
  );
}

interface HandedOnProps {
  readonly figure: {
    readonly event: Event | null;
    readonly carriedOn: string | null;
    readonly carriedFrom: readonly Carried[];
    readonly carriedInto: readonly Carried[];
  };
}

/** What an event made of figures (区划变更结转): from which ones this one comes, and into which ones it went; nothing where no event did. */
export function HandedOn({ figure: { event, carriedOn, carriedFrom, carriedInto } }: HandedOnProps) {
  const translate = useTranslate();
  return (
    <>
      {event ? (
        <Section
          title={translate('base_figures.carried_from')}
          note={
            <>
              <EventLink event={event} /> {translate('base_figures.carried_on', { date: carriedOn ?? '' })}
            </>
          }
        >
          <Figures figures={carriedFrom} label={translate('base_figures.carried_from')} />
        </Section>
      ) : null}
      {carriedInto.length > 0 ? (
        <Section title={translate('base_figures.carried_into')} note={translate('base_figures.carried_into_note')}>
          <Figures figures={carriedInto} label={translate('base_figures.carried_into')} withEvent />
        </Section>
      ) : null}
    </>
  );
}

function Figures({
  figures,
  label,
  withEvent = false,
}: {
  readonly figures: readonly Carried[];
  readonly label: string;
  readonly withEvent?: boolean;
}) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={label}>
      {figures.map((figure) => (
        <Box
          component="li"
          key={figure.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0, 2fr) minmax(0, 2fr) 120px 140px' },
            columnGap: 2,
            alignItems: 'baseline',
            p: '6px 16px',
            borderBottom: 1,
            borderColor: 'divider',
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <Box sx={{ '& a': { display: 'inline-block', py: { xs: '8px', sm: 0 } } }}>
            <PlaceLink to={`/base-figures/${figure.id}/show`}>
              {figure.region.name} {figure.onDate}
            </PlaceLink>
          </Box>
          <Box sx={{ gridRow: { xs: 2, sm: 'auto' }, fontSize: 13, color: 'text.secondary' }}>
            {withEvent && figure.event ? <EventLink event={figure.event} /> : figure.region.code}
          </Box>
          <Box sx={{ textAlign: 'right', fontWeight: 600, whiteSpace: 'nowrap' }}>
            {formatDecimal(figure.value)} {translate(`base_figures.unit_${figure.metric}`)}
          </Box>
          <FigureStatus figure={figure} />
        </Box>
      ))}
    </Box>
  );
}
