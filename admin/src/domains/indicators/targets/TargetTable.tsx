import { IndicatorTargetsDocument } from '@jiceng/schema/indicators.ts';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import type { Definition } from '../definitions/definition.ts';
import { CreateTargetButton } from './CreateTargetButton.tsx';
import { useTargetName } from './target-columns.tsx';

/** The targets of one indicator in force on the day looked at. */
export function TargetTable({ definition }: { readonly definition: Definition }) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const name = useTargetName();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['indicator-targets-of', definition.id, moment],
    queryFn: ({ signal }) =>
      everyItem(
        IndicatorTargetsDocument,
        { filter: { definition: { eq: definition.id } }, ...moment },
        ({ indicatorTargets }) => indicatorTargets,
        signal,
      ),
  });
  const targets = data ?? [];
  return (
    <Section title={translate('menu.indicator-targets')} actions={<CreateTargetButton definitionId={definition.id} />}>
      {isPending ? <TableSkeleton rows={2} /> : null}
      {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {data && targets.length === 0 ? (
        <EmptyState title={translate('indicators.targets_empty')} text={translate('indicators.targets_empty_text')} />
      ) : null}
      {targets.length > 0 ? (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={translate('menu.indicator-targets')}>
            <TableHead>
              <TableRow>
                {['target', 'deadline', 'nature', 'for_region', 'document'].map((head) => (
                  <TableCell key={head}>{translate(`indicators.${head}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {targets.map((target) => (
                <TableRow key={target.id} hover>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    <PlaceLink to={`/indicator-targets/${target.id}/show`}>{name(target)}</PlaceLink>
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {target.deadline ?? translate('indicators.no_deadline')}
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {translate(`enum.TargetNature.${target.nature ?? 'NOT_STATED'}`)}
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {target.region?.name ?? translate('indicators.every_region')}
                  </TableCell>
                  <TableCell sx={{ minWidth: 240 }}>
                    <DocumentCite document={target.document} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ) : null}
    </Section>
  );
}
