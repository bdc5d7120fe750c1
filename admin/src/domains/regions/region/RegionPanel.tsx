import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { RegionContent } from './RegionContent.tsx';
import { RegionFacts } from './RegionFacts.tsx';
import { useRegion } from './use-region.ts';

/** The chosen region beside the tree. */
export function RegionPanel({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const figures = usePermitted('communities');
  const { data: region, error, isPending, refetch } = useRegion(id);
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (!region)
    return (
      <Paper>
        <EmptyState title={translate('page.not_found')} text={translate('page.not_found_text')} />
      </Paper>
    );
  const page = region.level === 'COMMUNITY' && figures;
  return (
    <section aria-label={region.name}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '6px 10px',
          fontSize: 13,
          color: 'text.secondary',
          mb: 1,
        }}
      >
        <Typography variant="h1" component="h2" sx={{ color: 'text.primary' }}>
          {region.name}
        </Typography>
        <RegionFacts region={region} />
        <PlaceLink to={page ? `/communities/${id}/show` : `/regions/${id}/show`}>
          {translate(page ? 'regions.open_community' : 'regions.open')}
        </PlaceLink>
      </Box>
      <RegionContent region={region} />
    </section>
  );
}
