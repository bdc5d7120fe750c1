import { WorkerAheadDocument, type WorkerAheadQuery } from '@jiceng/schema/ahead.ts';
import { Box, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { type HeaderFigure, HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { DaysLeft } from './columns.tsx';
import { END_KINDS, useEndDay } from './words.ts';

type End = NonNullable<WorkerAheadQuery['worker']>['comingEnds'][number];

interface WorkerAheadProps {
  readonly workerId: string;
  /** He is employed on the day, so that there will be something to say. */
  readonly expected: boolean;
}

/** What ends for a worker, the next of each kind, and how many papers his file lacks; nothing for who is not employed on the day. */
export function WorkerAhead({ workerId, expected }: WorkerAheadProps) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const { data, isPending } = useQuery({
    queryKey: ['workers', 'ahead', workerId, moment],
    queryFn: ({ signal }) => request(WorkerAheadDocument, { id: workerId, ...moment }, signal),
  });
  if (isPending) return expected ? <Skeleton variant="rectangular" height={63} sx={{ mb: 1 }} /> : null;
  const { comingEnds = [], missingDocuments = [] } = data?.worker ?? {};
  const figures: readonly HeaderFigure[] = [
    ...END_KINDS.flatMap((kind) => {
      const next = comingEnds.find((end) => end.kind === kind);
      return next ? [{ label: translate(`ahead.until.${kind}`), figure: <Until end={next} /> }] : [];
    }),
    ...(comingEnds.length > 0
      ? [
          {
            label: translate('menu.missing-documents'),
            figure: <Missing workerId={workerId} count={missingDocuments.length} />,
          },
        ]
      : []),
  ];
  return figures.length > 0 ? <HeaderFigures figures={figures} /> : null;
}

const SMALL = { fontSize: 14, lineHeight: '20px', py: '4px', fontWeight: 400 } as const;

function Until({ end }: { readonly end: End }) {
  const translate = useTranslate();
  const day = useEndDay();
  return (
    <Box sx={{ ...SMALL, display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      {end.gap ? <Figure value={null} reason={translate(`enum.EndGap.${end.gap}`)} /> : <span>{day(end)}</span>}
      {end.gap ? (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
          {translate(`enum.EndGap.${end.gap}`)}
        </Box>
      ) : null}
      {end.gap || end.kind === 'RETIREMENT' ? null : <DaysLeft days={end.daysLeft} />}
    </Box>
  );
}

function Missing({ workerId, count }: { readonly workerId: string; readonly count: number }) {
  const translate = useTranslate();
  const filter = encodeURIComponent(JSON.stringify({ worker: workerId }));
  return (
    <Box sx={SMALL}>
      {count === 0 ? (
        translate('ahead.complete')
      ) : (
        <PlaceLink to={`/missing-documents?filter=${filter}`}>{translate('ahead.papers', { count })}</PlaceLink>
      )}
    </Box>
  );
}
