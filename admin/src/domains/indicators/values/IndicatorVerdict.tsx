import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { type IndicatorValue, mainTarget, otherTargets, statusOf } from './verdict.ts';

/** Between which values it lies while inputs are missing. */
export function Range({ of: { range, definition } }: { readonly of: IndicatorValue }) {
  const translate = useTranslate();
  if (!range) return null;
  return (
    <Box component="span" sx={{ fontSize: 13, whiteSpace: 'nowrap' }}>
      {translate('indicators.range_text', {
        low: formatDecimal(range.low, definition.decimals),
        high: formatDecimal(range.high, definition.decimals),
        unit: translate(`enum.IndicatorUnit.${definition.unit}`),
      })}
    </Box>
  );
}

/** Met or missed, one line per target; without a target why. */
export function IndicatorVerdict({ value }: { readonly value: IndicatorValue }) {
  const text = useText();
  const target = mainTarget(value.targets);
  if (!target) return <StatusMark kind="unknown">{text(value.statusText)}</StatusMark>;
  return (
    <>
      <StatusMark kind={statusOf(target)}>{text(target.text)}</StatusMark>
      {otherTargets(value.targets).map((other) => (
        <StatusMark key={other.id} kind={statusOf(other)}>
          {text(other.text)}
        </StatusMark>
      ))}
    </>
  );
}
