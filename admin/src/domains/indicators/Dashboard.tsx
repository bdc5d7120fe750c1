import { IndicatorsDocument } from '@jiceng/schema/indicators.ts';
import { RegionPathDocument } from '@jiceng/schema/regions.ts';
import { Box, Button, Paper, Skeleton } from '@mui/material';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { request } from '../../providers/gql.ts';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { EmptyState } from '../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../shared/pages/Skeletons.tsx';
import { PrintIcon } from '../../shared/status/icons.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { useMe } from '../../shared/use-me.ts';
import { useHomeRegion } from '../regions/use-home-region.ts';
import { IndicatorCard } from './IndicatorCard.tsx';
import { MissingCard } from './MissingCard.tsx';
import { Ranking } from './Ranking.tsx';
import { type IndicatorValue, isCard, mainTarget, passedDeadlines } from './verdict.ts';

/** The overview (总览) of a region: `?region=` goes down the tree, `?indicator=` chooses the ranking. */
export default function Dashboard() {
  const translate = useTranslate();
  const me = useMe();
  const permitted = usePermitted('dashboard');
  const home = useHomeRegion();
  const [search] = useSearchParams();
  const code = search.get('region') ?? home?.code;
  if (!me || (permitted && home === undefined && !code)) return <PageSkeleton />;
  if (!permitted || !code) {
    return (
      <>
        <PageTitle title={translate('menu.dashboard')} />
        <Paper>
          <EmptyState title={me.person.name} text={translate('page.nothing_for_you')} />
        </Paper>
      </>
    );
  }
  return <Overview key={code} code={code} chosen={search.get('indicator')} />;
}

function Overview({ code, chosen }: { readonly code: string; readonly chosen: string | null }) {
  const translate = useTranslate();
  const { asOf, day, daysAgo } = useAsOf();
  const { data, error, isPending, refetch } = useQuery(valuesAt(code, asOf));
  const values: readonly IndicatorValue[] = data?.indicators ?? [];
  const deadlines = passedDeadlines(values, day).filter((deadline) => deadline !== day);
  const earlier = useQueries({ queries: deadlines.map((deadline) => valuesAt(code, deadline)) });
  const atDeadline = (now: IndicatorValue): IndicatorValue | null => {
    // A floor has no deadline of its own: it is shown on that of the plan.
    const own = mainTarget(now.targets)?.deadline ?? deadlines[0];
    const index = own ? deadlines.indexOf(own) : -1;
    return earlier[index]?.data?.indicators.find(({ definition }) => definition.code === now.definition.code) ?? null;
  };
  const cards = values.filter(isCard);
  const missing = values.filter((value) => !isCard(value));
  const ranking = cards.find(({ definition }) => definition.code === chosen) ?? cards[0];
  const waiting = isPending || earlier.some((query) => query.isPending);
  return (
    <>
      <Head code={code} />
      {error ? (
        <Paper sx={{ mb: '12px' }}>
          <ErrorState error={error} onRetry={() => refetch()} />
        </Paper>
      ) : null}
      <Cards>
        {waiting && !error
          ? [1, 2, 3, 4].map((card) => <CardSkeleton key={card} />)
          : cards.map((now) => (
              <IndicatorCard key={now.id} now={now} atDeadline={atDeadline(now)} today={daysAgo === 0} />
            ))}
      </Cards>
      {missing.length > 0 && !waiting ? <MissingCard values={missing} /> : null}
      {ranking ? <Ranking of={ranking} indicators={cards} /> : null}
      {!waiting && !error && values.length === 0 ? (
        <Paper>
          <EmptyState title={translate('page.empty')} />
        </Paper>
      ) : null}
    </>
  );
}

/** Four in a row where there is room for four, else two, else one; the room is that beside the explanation. */
function Cards({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ containerType: 'inline-size', mb: '12px' }}>
      <Box
        sx={{
          display: 'grid',
          gap: '12px',
          gridTemplateColumns: '1fr',
          '@container (min-width: 560px)': { gridTemplateColumns: '1fr 1fr' },
          '@container (min-width: 1120px)': { gridTemplateColumns: 'repeat(4, 1fr)' },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

const valuesAt = (regionCode: string, asOf: string | undefined) => ({
  queryKey: ['indicators', regionCode, asOf],
  queryFn: ({ signal }: { signal: AbortSignal }) => request(IndicatorsDocument, { regionCode, asOf }, signal),
});

function Head({ code }: { readonly code: string }) {
  const translate = useTranslate();
  const { asOf } = useAsOf();
  const { data } = useQuery({
    queryKey: ['region-path', code, asOf],
    queryFn: ({ signal }) => request(RegionPathDocument, { code, asOf }, signal),
  });
  const region = data?.region;
  const above = [region?.parent?.parent, region?.parent].filter((node) => node !== null && node !== undefined);
  return (
    <PageTitle
      title={translate('menu.dashboard')}
      crumbs={
        region && above.length > 0
          ? [...above.map((node) => ({ label: node.name, to: `/?region=${node.code}` })), { label: region.name }]
          : []
      }
      facts={
        region ? (
          <>
            <span>{region.name}</span>
            <span>
              {region.level === 'DISTRICT'
                ? translate('dashboard.summary', { towns: region.children.length, communities: region.communityCount })
                : translate('dashboard.summary_communities', { communities: region.communityCount })}
            </span>
          </>
        ) : null
      }
      actions={
        <Button
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
          sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {translate('page.print')}
        </Button>
      }
    />
  );
}

function CardSkeleton() {
  return (
    <Paper sx={{ p: '10px 16px', height: 138 }}>
      <Skeleton variant="rectangular" height={16} width="50%" />
      <Skeleton variant="rectangular" height={30} width="35%" sx={{ my: 2 }} />
      <Skeleton variant="rectangular" height={8} />
      <Skeleton variant="rectangular" height={14} width="40%" sx={{ mt: 1.5 }} />
    </Paper>
  );
}
