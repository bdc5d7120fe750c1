import { IndicatorsDocument } from '@jiceng/schema/indicators.ts';
import { RegionPathDocument } from '@jiceng/schema/regions.ts';
import { Box, Paper, Skeleton } from '@mui/material';
import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { RegionChooser, useHomeRegion } from '../../regions/choice/door.ts';
import { AheadStrip } from '../../workers/ahead/door.ts';
import { Ranking } from '../values/Ranking.tsx';
import { rankingQuery, rankingToOpen } from '../values/ranking-query.ts';
import { ValuesExport } from '../values/ValuesExport.tsx';
import { type IndicatorValue, isCard, isUnconcerned, mainTarget, passedDeadlines } from '../values/verdict.ts';
import { HomePage } from './HomePage.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { LeadCard } from './LeadCard.tsx';
import { MissingCard } from './MissingCard.tsx';

/** The overview (总览) of a region: `?region=` goes down the tree, `?indicator=` chooses the ranking. */
export default function Dashboard() {
  const me = useMe();
  const permitted = usePermitted('dashboard');
  const home = useHomeRegion();
  const [search] = useSearchParams();
  const code = search.get('region') ?? home?.code;
  if (!me || (permitted && home === undefined && !code)) return <PageSkeleton />;
  if (!permitted) return <HomePage me={me} />;
  if (!code) return <NoRegion />;
  return <Overview key={code} code={code} chosen={search.get('indicator')} />;
}

function Overview({ code, chosen }: { readonly code: string; readonly chosen: string | null }) {
  const translate = useTranslate();
  const { asOf, knownOn, day, daysAgo } = useAsOf();
  const { data, error, isPending, refetch } = useQuery(valuesAt(code, asOf, knownOn));
  const values: readonly IndicatorValue[] = data?.indicators ?? [];
  const deadlines = passedDeadlines(values, day).filter((deadline) => deadline !== day);
  const earlier = useQueries({ queries: deadlines.map((deadline) => valuesAt(code, deadline, knownOn)) });
  const atDeadline = (now: IndicatorValue): IndicatorValue | null => {
    // A floor has no deadline of its own: it is shown on that of the plan.
    const own = mainTarget(now.targets)?.deadline ?? deadlines[0];
    const index = own ? deadlines.indexOf(own) : -1;
    return earlier[index]?.data?.indicators.find(({ definition }) => definition.code === now.definition.code) ?? null;
  };
  const cards = values.filter(isCard);
  const ranking = useRanking(code, cards, chosen);
  const [lead, ...others] = cards;
  const waiting = isPending || earlier.some((query) => query.isPending);
  const missing = values.filter(({ definition }) => !definition.live);
  const unconcerned = values.filter(isUnconcerned);
  const tile = missing.length + unconcerned.length > 0;
  return (
    <>
      <Head code={code} values={cards} atDeadline={atDeadline} />
      {error ? (
        <Paper sx={{ mb: '12px' }}>
          <ErrorState error={error} onRetry={() => refetch()} />
        </Paper>
      ) : null}
      {waiting && !error ? (
        <Cards>
          {[1, 2, 3, 4, 5].map((card) => (
            <CardSkeleton key={card} />
          ))}
        </Cards>
      ) : null}
      {!waiting && (lead || tile) ? (
        <Cards beside={others.length + (tile ? 1 : 0)}>
          {lead ? <LeadCard now={lead} atDeadline={atDeadline(lead)} today={daysAgo === 0} /> : null}
          {others.map((now) => (
            <IndicatorCard key={now.id} now={now} atDeadline={atDeadline(now)} today={daysAgo === 0} />
          ))}
          {tile ? <MissingCard missing={missing} unconcerned={unconcerned} /> : null}
        </Cards>
      ) : null}
      {lead && lead.region.level !== 'COMMUNITY' ? <AheadStrip region={lead.region} /> : null}
      {ranking ? <Ranking of={ranking} indicators={cards} /> : null}
      {!waiting && !error && values.length === 0 ? (
        <Paper>
          <EmptyState title={translate('page.empty')} />
        </Paper>
      ) : null}
      <PrintSheet />
    </>
  );
}

/** The card whose ranking is shown: the chosen one, else the first that has something to rank; undefined until that is known. */
function useRanking(code: string, cards: readonly IndicatorValue[], chosen: string | null): IndicatorValue | undefined {
  const { moment } = useAsOf();
  const client = useQueryClient();
  const asked = cards.find(({ definition }) => definition.code === chosen);
  const { data: opening, isError } = useQuery({
    queryKey: ['ranking-to-open', code, moment, cards.map(({ definition, value }) => [definition.code, value])],
    queryFn: () =>
      rankingToOpen(cards, (each) => client.fetchQuery({ ...rankingQuery(each, code, moment), staleTime: 60_000 })),
    enabled: cards.length > 0 && asked === undefined,
    placeholderData: keepPreviousData,
  });
  return asked ?? (isError ? cards[0] : cards.find(({ definition }) => definition.code === opening));
}

/**
 * The first card as high as the `beside` others in two columns at its right, an odd last one across both; below each other where there is no
 * room; the room is that beside the explanation.
 */
function Cards({ beside = 4, children }: { readonly beside?: number; readonly children: ReactNode }) {
  const rows = Math.max(Math.ceil(beside / 2), 2);
  return (
    <Box sx={{ containerType: 'inline-size', mb: '12px' }}>
      <Box
        sx={{
          display: 'grid',
          gap: '12px',
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@container (min-width: 640px)': {
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
            '& > :first-of-type': { gridColumn: '1 / -1' },
          },
          '@container (min-width: 1080px)': {
            gridTemplateColumns: 'minmax(0, 46fr) repeat(2, minmax(0, 27fr))',
            '& > :first-of-type': { gridColumn: '1', gridRow: `1 / span ${rows}` },
            ...(beside <= 2 ? { '& > :not(:first-of-type)': { gridRow: '1 / span 2' } } : {}),
            ...(beside > 2 && beside % 2 === 1 ? { '& > :last-of-type': { gridColumn: '2 / -1' } } : {}),
          },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** In the scope lies no region: there is nothing to show figures of. */
function NoRegion() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('menu.dashboard')} />
      <Paper>
        <EmptyState title={translate('dashboard.no_region')} text={translate('dashboard.no_region_text')} />
      </Paper>
    </>
  );
}

const valuesAt = (regionCode: string, asOf: string | undefined, knownOn: string | undefined) => ({
  queryKey: ['indicators', regionCode, asOf, knownOn],
  queryFn: ({ signal }: { signal: AbortSignal }) => request(IndicatorsDocument, { regionCode, asOf, knownOn }, signal),
});

interface HeadProps {
  readonly code: string;
  readonly values: readonly IndicatorValue[];
  readonly atDeadline: (now: IndicatorValue) => IndicatorValue | null;
}

function Head({ code, values, atDeadline }: HeadProps) {
  const translate = useTranslate();
  const { asOf, day } = useAsOf();
  const deadline = passedDeadlines(values, day)[0];
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
            {deadline ? <span>{translate('dashboard.due', { date: deadline })}</span> : null}
          </>
        ) : null
      }
      actions={
        <>
          <RegionChooser code={code} />
          <ValuesExport
            values={values}
            atDeadline={atDeadline}
            name={`${translate('menu.dashboard')} ${region?.name ?? code}`}
          />
          <PrintButton />
        </>
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
