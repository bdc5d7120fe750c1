import { type HeldDutyFragment, TransferPreviewDocument, type TransferPreviewQuery } from '@jiceng/schema/transfers.ts';
import { Box, Typography } from '@mui/material';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { isDay } from '../../../shared/time/day.ts';

export type EffectLine = TransferPreviewQuery['transferPreview']['lines'][number];

interface EffectRequest {
  readonly workerIds: readonly string[];
  readonly toUnitId: string | undefined;
  readonly on: string | undefined;
}

/** The question what a transfer would do. */
export const effectOf = ({ workerIds, toUnitId, on }: EffectRequest) =>
  queryOptions({
    queryKey: ['workers', 'transfer-preview', workerIds, toUnitId, on],
    queryFn: ({ signal }) =>
      request(TransferPreviewDocument, { workerIds: [...workerIds], toUnitId: toUnitId ?? '', on: on ?? '' }, signal),
  });

/** It, asked once unit and day are chosen. */
const useEffectOf = (asked: EffectRequest) =>
  useQuery({
    ...effectOf(asked),
    enabled: Boolean(asked.toUnitId) && isDay(asked.on),
    placeholderData: keepPreviousData,
  });

/** Says before saving whom a transfer moves, which duties it ends and which run on. */
export function Effect({ asked, endsDuties }: { readonly asked: EffectRequest; readonly endsDuties: boolean }) {
  const translate = useTranslate();
  const { data, error, refetch } = useEffectOf(asked);
  const several = asked.workerIds.length > 1;
  return (
    <Box
      role="region"
      aria-label={translate('transfers.effect')}
      aria-live="polite"
      sx={{
        gridColumn: '1 / -1',
        p: '8px 12px',
        bgcolor: 'background.default',
        border: 1,
        borderColor: 'divider',
        fontSize: 13,
        maxHeight: 260,
        overflowY: 'auto',
      }}
    >
      <Typography variant="h3">{translate('transfers.effect')}</Typography>
      {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {data && asked.toUnitId ? (
        <Box component="ul">
          {data.transferPreview.missing > 0 ? (
            <li>
              <StatusMark kind="no">
                {translate('transfers.effect_missing', { count: data.transferPreview.missing })}
              </StatusMark>
            </li>
          ) : null}
          {data.transferPreview.lines.map((line) => (
            <Box component="li" key={line.worker.id} sx={{ py: '2px' }}>
              {several ? <b>{line.worker.name}</b> : null} <Line line={line} endsDuties={endsDuties} />
            </Box>
          ))}
        </Box>
      ) : (
        translate('transfers.effect_none')
      )}
    </Box>
  );
}

function Line({ line, endsDuties }: { readonly line: EffectLine; readonly endsDuties: boolean }) {
  const translate = useTranslate();
  const named = (duties: readonly HeldDutyFragment[]): string =>
    duties
      .map(({ duty, unit }) => [translate(`enum.DutyName.${duty}`), unit ? `（${unit.name}）` : ''].join(''))
      .join(translate('transfers.list_comma'));
  if (line.alreadyThere) return <StatusMark kind="no">{translate('transfers.effect_same')}</StatusMark>;
  const ending = endsDuties ? line.endingDuties : [];
  const running = endsDuties ? line.otherDuties : [...line.endingDuties, ...line.otherDuties];
  const said = [
    line.fromUnit ? translate('transfers.effect_from', { from: line.fromUnit.name }) : null,
    line.employed ? null : translate('transfers.effect_left'),
    ending.length ? translate('transfers.effect_ends', { duties: named(ending) }) : null,
    running.length ? translate('transfers.effect_runs', { duties: named(running) }) : null,
    line.replacedAssignments ? translate('transfers.effect_replaced', { count: line.replacedAssignments }) : null,
  ].filter((sentence) => sentence !== null);
  return <span>{said.join(translate('transfers.list_semicolon'))}</span>;
}
