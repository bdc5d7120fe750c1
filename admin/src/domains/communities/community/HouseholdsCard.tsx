import type { BaseFigurePartsFragment, CommunityQuery } from '@jiceng/schema/communities.ts';
import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { daysBetween } from '../../../shared/time/day.ts';
import { inForce } from '../base-figures/in-force.ts';
import { RecordButton } from '../base-figures/record/RecordButton.tsx';
import { StepChart } from './pictures/StepChart.tsx';

type Community = NonNullable<CommunityQuery['community']>;

/** Households over time, picture and table side by side; the one in use is marked. */
export function HouseholdsCard({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { id, name, householdsOn, householdsStatus } = community;
  const figures = community.baseFigures.filter(({ metric, supersededAt }) => metric === 'HOUSEHOLDS' && !supersededAt);
  const steps = figures
    .filter(inForce)
    .map(({ onDate, value }) => ({ day: onDate, value }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <Section
      title={translate('communities.figures_of', { metric: translate('enum.BaseMetric.HOUSEHOLDS') })}
      note={
        householdsOn
          ? translate('communities.figures_note', { date: householdsOn, day, days: daysBetween(householdsOn, day) })
          : translate(`enum.FigureStatus.${householdsStatus}`)
      }
      actions={<RecordButton regionId={id} />}
    >
      {figures.length === 0 ? (
        <EmptyState title={translate('communities.no_figures')} text={translate('communities.no_figures_text')} />
      ) : (
        <Box sx={{ containerType: 'inline-size' }}>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr)',
              '@container (min-width: 820px)': {
                gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 6fr)',
                '& > :last-child': { borderLeft: 1, borderColor: 'divider' },
              },
            }}
          >
            <Box sx={{ p: '8px 8px 4px' }}>
              <StepChart steps={steps} label={translate('communities.chart_label', { name })} />
            </Box>
            <FigureTable figures={figures} inUse={householdsOn} />
          </Box>
        </Box>
      )}
    </Section>
  );
}

function FigureTable({
  figures,
  inUse,
}: {
  readonly figures: readonly BaseFigurePartsFragment[];
  readonly inUse: string | null;
}) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        sx={{ '& td': { height: 30 }, '& th, & td': { px: { xs: '8px', sm: '12px' } } }}
        aria-label={translate('enum.BaseMetric.HOUSEHOLDS')}
      >
        <HeadRow
          heads={[
            'base_figures.on_date',
            { right: 'communities.households_head' },
            'base_figures.source_kind',
            'communities.review',
          ]}
        />
        <TableBody>
          {figures.map(({ id, onDate, value, sourceKind, review, supersededAt }) => (
            <TableRow key={id} selected={onDate === inUse && inForce({ review, supersededAt })} hover>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <PlaceLink to={`/base-figures/${id}/show`}>{onDate}</PlaceLink>
              </TableCell>
              <TableCell align="right">{formatDecimal(value)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate(`enum.BaseFigureSource.${sourceKind}`)}</TableCell>
              <TableCell sx={{ whiteSpace: { sm: 'nowrap' } }}>
                <ReviewMark review={review} />
                {onDate === inUse && inForce({ review, supersededAt })
                  ? `${translate('why.comma')}${translate('communities.in_use')}`
                  : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
