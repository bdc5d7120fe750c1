import type { BaseFigurePartsFragment } from '@jiceng/schema/communities.ts';
import { Box, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { SourceText } from '../../../shared/SourceText.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { EventLink } from './Carried.tsx';
import { FigureStatus } from './FigureStatus.tsx';
import { METRICS } from './metrics.ts';
import { RecordButton } from './record/RecordButton.tsx';

type Figure = BaseFigurePartsFragment;

/** All base figures of a region, one card per metric, latest first. */
export function FigureSeries({
  regionId,
  figures,
}: {
  readonly regionId: string;
  readonly figures: readonly Figure[];
}) {
  const translate = useTranslate();
  const groups = METRICS.map((metric) => ({ metric, rows: figures.filter((figure) => figure.metric === metric) }));
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0)
    return (
      <Section title={translate('communities.tab_figures')} actions={<RecordButton regionId={regionId} />}>
        <EmptyState title={translate('communities.no_figures')} text={translate('communities.no_figures_text')} />
      </Section>
    );
  return filled.map(({ metric, rows }, index) => (
    <Section
      key={metric}
      title={translate(`enum.BaseMetric.${metric}`)}
      note={translate(`base_figures.unit_${metric}`)}
      actions={index === 0 ? <RecordButton regionId={regionId} /> : null}
    >
      <Rows figures={rows} label={translate(`enum.BaseMetric.${metric}`)} />
    </Section>
  ));
}

export function Rows({ figures, label }: { readonly figures: readonly Figure[]; readonly label: string }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const latestFirst = figures.toSorted((a, b) => (a.onDate < b.onDate ? 1 : -1));
  if (phone)
    return (
      <Box component="ul" aria-label={label}>
        {latestFirst.map((figure) => (
          <Box component="li" key={figure.id} sx={{ p: '6px 16px', borderBottom: 1, borderColor: 'divider' }}>
            <Box
              sx={{ display: 'flex', justifyContent: 'space-between', '& a': { py: '8px', display: 'inline-block' } }}
            >
              <PlaceLink to={`/base-figures/${figure.id}/show`}>{figure.onDate}</PlaceLink>
              <Box sx={{ fontWeight: 600, py: '8px' }}>{formatDecimal(figure.value)}</Box>
            </Box>
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
              <SourceText source={figure.source} />
            </Box>
            <FigureStatus figure={figure} />
          </Box>
        ))}
      </Box>
    );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label}>
        <HeadRow
          heads={[
            'base_figures.on_date',
            { right: 'base_figures.value' },
            'base_figures.source_kind',
            'base_figures.source',
            'base_figures.recorded_at',
            'base_figures.status',
          ]}
        />
        <TableBody>
          {latestFirst.map((figure) => (
            <TableRow key={figure.id} hover>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <PlaceLink to={`/base-figures/${figure.id}/show`}>{figure.onDate}</PlaceLink>
              </TableCell>
              <TableCell align="right">{formatDecimal(figure.value)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {figure.event ? (
                  <EventLink event={figure.event} />
                ) : (
                  translate(`enum.BaseFigureSource.${figure.sourceKind}`)
                )}
              </TableCell>
              <TableCell>
                <SourceText source={figure.source} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{officeTime(figure.recordedAt)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <FigureStatus figure={figure} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
