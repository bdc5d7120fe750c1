import { FactsBeforeDocument, type FactsBeforeQuery } from '@jiceng/schema/careers.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../../providers/gql.ts';
import { givenReason } from '../../../../shared/audit/reason.ts';
import { DocumentCite } from '../../../../shared/DocumentCite.tsx';
import { EmptyState } from '../../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { officeTime } from '../../../../shared/time/office.ts';
import { useWords } from '../kit/words.ts';
import { saidBefore } from './fact-sentence.ts';

type Fact = FactsBeforeQuery['facts'][number];

interface FactsBeforeProps {
  readonly workerId: string;
  /** Only this kind; null: every. */
  readonly kind: string | null;
}

/** 已被取代的: what stood in the file once, when it was superseded, by whom and why; the last superseded first. */
export function FactsBefore({ workerId, kind }: FactsBeforeProps) {
  const translate = useTranslate();
  const { knownOn } = useAsOf();
  const { data, error, refetch } = useQuery({
    queryKey: ['workers', 'facts-before', workerId, knownOn],
    queryFn: ({ signal }) => request(FactsBeforeDocument, { id: workerId, knownOn }, signal),
  });
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!data) return <TableSkeleton />;
  const shown = data.facts
    .filter((fact) => fact.supersededAt !== null && (kind === null || fact.kind === kind))
    .toSorted((a, b) => ((a.supersededAt ?? '') < (b.supersededAt ?? '') ? 1 : -1));
  if (shown.length === 0)
    return <EmptyState title={translate('careers.before_none')} text={translate('careers.before_none_text')} />;
  return (
    <Box component="ol" aria-label={translate('careers.facts_before')}>
      {shown.map((fact) => (
        <Line key={`${fact.kind} ${fact.id}`} fact={fact} />
      ))}
    </Box>
  );
}

function Line({ fact }: { readonly fact: Fact }) {
  const translate = useTranslate();
  const words = useWords();
  const { from, to } = fact.valid;
  const reason = givenReason(fact.reason);
  const why = givenReason(fact.supersededReason);
  const small = { color: 'text.secondary', fontSize: 12 } as const;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: '1fr',
          md: '104px minmax(180px, 1.6fr) 190px minmax(140px, 1fr) minmax(140px, 1fr)',
        },
        columnGap: 2,
        rowGap: '2px',
        alignItems: 'baseline',
        p: { xs: '10px 16px', md: '7px 16px' },
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ color: 'text.secondary', fontSize: 13, overflowWrap: 'anywhere' }}>
        {translate(`enum.WorkerFactKind.${fact.kind}`)}
      </Box>
      <Box component="del" sx={{ minWidth: 0, overflowWrap: 'anywhere', textDecorationColor: 'custom.ctl' }}>
        {saidBefore(fact, words)}
      </Box>
      <Box component="del" sx={{ textDecorationColor: 'custom.ctl' }}>
        {to === null ? translate('record.valid_from', { from }) : translate('record.valid_until', { from, to })}
      </Box>
      <Box sx={{ fontSize: 13, overflowWrap: 'anywhere', minWidth: 0 }}>
        {reason ? <Box>{reason}</Box> : null}
        {fact.document ? <DocumentCite document={fact.document} /> : null}
        <Box sx={small}>{[fact.recordedBy?.name, officeTime(fact.recordedAt)].filter(Boolean).join(' ')}</Box>
      </Box>
      <Box sx={{ fontSize: 13, overflowWrap: 'anywhere', minWidth: 0 }}>
        <Box>
          {[translate(fact.withdrawn ? 'careers.before_withdrawn' : 'careers.before_replaced'), why]
            .filter(Boolean)
            .join(translate('why.comma'))}
        </Box>
        <Box sx={small}>
          {[fact.supersededBy?.name, fact.supersededAt && officeTime(fact.supersededAt)].filter(Boolean).join(' ')}
        </Box>
      </Box>
    </Box>
  );
}
