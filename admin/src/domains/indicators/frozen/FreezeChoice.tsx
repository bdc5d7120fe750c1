import { FrozenIndicatorsDocument, IndicatorsDocument } from '@jiceng/schema/indicators.ts';
import { Box, Checkbox } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { isDay } from '../../../shared/time/day.ts';
import { useText } from '../../../shared/use-text.ts';
import { mainTarget, statusOf } from '../values/verdict.ts';
import { type Freezable, freezables } from './freezable.ts';

interface FreezeChoiceProps {
  readonly regionCode: string;
  readonly codes: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
  /** Hears what can be chosen, so that a proposal can name what it corrects or replaces. */
  readonly onKnown: (all: readonly Freezable[]) => void;
}

/** The indicators with their values on the chosen day; what cannot be frozen says why. */
export function FreezeChoice({ regionCode, codes, onChoose, onKnown }: FreezeChoiceProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const asOf = useWatch({ name: 'asOf' }) as string | undefined;
  const valid = isDay(asOf) && asOf <= today;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['freezables', regionCode, asOf],
    enabled: valid,
    queryFn: async ({ signal }) => {
      const [{ indicators }, frozen] = await Promise.all([
        request(IndicatorsDocument, { regionCode, asOf: asOf ?? null }, signal),
        everyItem(
          FrozenIndicatorsDocument,
          { filter: { asOf: { eq: asOf ?? null }, superseded: { eq: false } } },
          ({ frozenIndicators }) => frozenIndicators,
          signal,
        ),
      ]);
      const all = freezables(indicators, frozen);
      onKnown(all);
      onChoose(codes.filter((code) => all.some(({ value, bar }) => value.definition.code === code && !bar)));
      return all;
    },
  });
  if (!valid) return <StatusMark kind="no">{translate('frozen.day_ahead')}</StatusMark>;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (isPending) return <TableSkeleton rows={5} />;
  return (
    <Box
      component="ul"
      aria-label={translate('frozen.indicators')}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      {data.map((each) => (
        <Row
          key={each.value.id}
          each={each}
          chosen={codes.includes(each.value.definition.code)}
          onToggle={(code) => onChoose(codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code])}
        />
      ))}
    </Box>
  );
}

function Row({
  each: { value, bar, corrects, replaces },
  chosen,
  onToggle,
}: {
  readonly each: Freezable;
  readonly chosen: boolean;
  readonly onToggle: (code: string) => void;
}) {
  const translate = useTranslate();
  const text = useText();
  const { definition, status } = value;
  const name = text(definition.name);
  const target = mainTarget(value.targets);
  const known = status === 'OK' || status === 'ZERO_BASE';
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box
        component="label"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto 1fr auto',
          columnGap: 1,
          alignItems: 'center',
          p: '4px 12px 4px 4px',
          minHeight: 44,
        }}
      >
        <Checkbox
          size="small"
          checked={chosen}
          disabled={bar !== null}
          onChange={() => onToggle(definition.code)}
          slotProps={{ input: { 'aria-label': translate('frozen.choose', { name }) } }}
        />
        <span>{name}</span>
        <Box component="b" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {value.value === null
            ? translate(`enum.IndicatorStatus.${status}`)
            : `${formatDecimal(value.value, definition.decimals)} ${translate(`enum.IndicatorUnit.${definition.unit}`)}`}
        </Box>
        <Box sx={{ gridColumn: '2 / 4', display: 'flex', flexWrap: 'wrap', gap: '0 16px' }}>
          {known && target && !bar ? <StatusMark kind={statusOf(target)}>{text(target.text)}</StatusMark> : null}
          {bar ? (
            <StatusMark kind="lock">
              {translate(`frozen.bar_${bar}`)}
              {bar === 'no_value' ? `${translate('why.of')}${text(value.statusText)}` : ''}
            </StatusMark>
          ) : null}
          {replaces ? (
            <StatusMark kind="two">
              {translate('frozen.replaces', { value: replaces.display ?? '', id: replaces.id })}
            </StatusMark>
          ) : null}
          {corrects ? (
            <StatusMark kind="two">
              {translate('frozen.corrects', { value: corrects.display ?? '', id: corrects.id })}
            </StatusMark>
          ) : null}
        </Box>
      </Box>
    </Box>
  );
}
