import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { BulletBar } from '../../../shared/figures/BulletBar.tsx';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure, Unit } from '../../../shared/figures/Figure.tsx';
import { asLength, formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { useText } from '../../../shared/use-text.ts';
import { whyIndicator } from '../values/explain-indicator.ts';
import { IndicatorVerdict, Range } from '../values/IndicatorVerdict.tsx';
import { type IndicatorValue, mainTarget, scaleMax, type TargetResult } from '../values/verdict.ts';
import { goalLabel, improved } from '../values/verdict-words.ts';

export interface IndicatorCardProps {
  /** On the day looked at. */
  readonly now: IndicatorValue;
  /** On the deadline; null where none has passed. */
  readonly atDeadline: IndicatorValue | null;
  readonly today: boolean;
}

/** One indicator: value at the deadline and today, target, bar from 0, verdict with the gap in words. */
export function IndicatorCard({ now, atDeadline, today }: IndicatorCardProps) {
  const translate = useTranslate();
  const text = useText();
  const shown = atDeadline ?? now;
  const { definition } = shown;
  const target = mainTarget(shown.targets);
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  const max = scaleMax(definition.unit, [shown.value, target?.value ?? null]);
  const value = asLength(shown.value);
  const goal = asLength(target?.value);
  const name = text(definition.name);
  return (
    <Paper
      component="section"
      aria-label={name}
      sx={{ p: '10px 16px 9px', display: 'flex', flexDirection: 'column', minWidth: 0 }}
    >
      <Typography variant="h2">{name}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mt: 'auto', pt: '4px', mb: '10px' }}>
        <Box>
          <Typography variant="caption" component="div" sx={{ color: 'text.disabled' }}>
            {translate(atDeadline ? 'dashboard.at_deadline' : 'dashboard.at_day', { date: shown.asOf })}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '10px' }}>
            <Typography variant="figure28" component="span">
              <Calc
                why={whyIndicator(definition.code, shown.region.code, atDeadline ? shown.asOf : undefined)}
                label={name}
                value={shown.value}
                unit={unit}
                decimals={definition.decimals}
                reason={text(shown.statusText)}
              />
            </Typography>
            <Fraction of={shown} />
            <Range of={shown} />
          </Box>
        </Box>
        {target ? <Goal target={target} unit={unit} /> : null}
      </Box>
      <BulletBar
        value={value === null ? null : value / max}
        target={goal === null ? null : goal / max}
        label={`${name} ${formatDecimal(shown.value, definition.decimals)} ${unit}`}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px', mt: '10px' }}>
        <IndicatorVerdict value={shown} />
        {atDeadline ? (
          <Box component="span" sx={{ fontSize: 13, whiteSpace: 'nowrap', ml: 'auto' }}>
            <Box component="span" sx={{ fontSize: 12, color: 'text.disabled', mr: '4px' }}>
              {today ? translate('asof.today') : now.asOf}
            </Box>
            <Calc
              why={whyIndicator(definition.code, now.region.code)}
              label={name}
              value={now.value}
              unit={unit}
              decimals={definition.decimals}
              reason={text(now.statusText)}
            />
            {improved(shown, now) ? ` ${translate('status.met_today')}` : ''}
          </Box>
        ) : null}
      </Box>
    </Paper>
  );
}

function Fraction({ of: { definition, numerator, denominator } }: { readonly of: IndicatorValue }) {
  const translate = useTranslate();
  if (definition.kind !== 'SHARE_OF_UNITS' || numerator === null || denominator === null) return null;
  return (
    <Box component="span" sx={{ fontSize: 13, color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {translate('dashboard.fraction', {
        numerator: formatDecimal(numerator),
        denominator: formatDecimal(denominator),
      })}
    </Box>
  );
}

function Goal({ target, unit }: { readonly target: TargetResult; readonly unit: string }) {
  const translate = useTranslate();
  const label = goalLabel(target);
  return (
    <Box sx={{ textAlign: 'right', flex: 'none' }} title={target.document.title}>
      <Typography variant="caption" component="div" sx={{ color: 'text.disabled' }}>
        {translate(label)}
      </Typography>
      <Box sx={{ fontSize: 16, lineHeight: '34px', fontWeight: 600 }}>
        <Figure value={trimmed(target.value)} />
        <Unit>{unit}</Unit>
      </Box>
    </Box>
  );
}
