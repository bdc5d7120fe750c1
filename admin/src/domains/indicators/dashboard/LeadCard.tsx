import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { whyIndicator } from '../values/explain-indicator.ts';
import { IndicatorVerdict } from '../values/IndicatorVerdict.tsx';
import { mainTarget } from '../values/verdict.ts';
import { goalLabel, improved } from '../values/verdict-words.ts';
import type { IndicatorCardProps } from './IndicatorCard.tsx';
import { YearTrend } from './YearTrend.tsx';

/** The indicator that the page is about: its figures large, and how it came there over the years. */
export function LeadCard({ now, atDeadline, today }: IndicatorCardProps) {
  const translate = useTranslate();
  const text = useText();
  const shown = atDeadline ?? now;
  const { definition, numerator, denominator } = shown;
  const target = mainTarget(shown.targets);
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  const name = text(definition.name);
  return (
    <Paper
      component="section"
      aria-label={name}
      sx={{ p: '10px 16px 12px', minWidth: 0, display: 'flex', flexDirection: 'column' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' }}>
        <Typography variant="h2">{name}</Typography>
        {target ? (
          <Typography variant="caption" sx={{ color: 'text.disabled' }}>
            {translate('dashboard.target_nature', {
              role: translate(`dashboard.target_${target.role}`),
              value: trimmed(target.value),
              nature: translate(`enum.TargetNature.${target.nature ?? 'NOT_STATED'}`),
            })}
          </Typography>
        ) : null}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 32px', alignItems: 'flex-end', mt: '4px' }}>
        <LeadFigure label={translate(atDeadline ? 'dashboard.at_deadline' : 'dashboard.at_day', { date: shown.asOf })}>
          <Typography variant="figure40" component="span">
            <Calc
              why={whyIndicator(definition.code, shown.region.code, atDeadline ? shown.asOf : undefined)}
              label={name}
              value={shown.value}
              unit={unit}
              decimals={definition.decimals}
              reason={text(shown.statusText)}
            />
          </Typography>
        </LeadFigure>
        {atDeadline ? (
          <LeadFigure label={`${today ? translate('asof.today') : ''} ${now.asOf}`.trim()}>
            <Typography variant="figure28" component="span" sx={{ fontSize: 24 }}>
              <Calc
                why={whyIndicator(definition.code, now.region.code)}
                label={name}
                value={now.value}
                unit={unit}
                decimals={definition.decimals}
                reason={text(now.statusText)}
              />
            </Typography>
          </LeadFigure>
        ) : null}
        {target ? (
          <LeadFigure label={translate(goalLabel(target))}>
            <Typography variant="figure28" component="span" sx={{ fontSize: 24 }}>
              <Figure value={trimmed(target.value)} unit={unit} />
            </Typography>
          </LeadFigure>
        ) : null}
        {numerator !== null && denominator !== null ? (
          <LeadFigure label={translate(`dashboard.parts_${definition.kind}`)}>
            <Box component="span" sx={{ fontSize: 15, whiteSpace: 'nowrap', color: 'primary.dark' }}>
              {formatDecimal(numerator)} ÷ {formatDecimal(denominator)}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                × {formatDecimal(definition.per)}
              </Box>
            </Box>
          </LeadFigure>
        ) : null}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 24px',
          mt: '10px',
          pt: '8px',
          mb: '6px',
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <IndicatorVerdict value={shown} />
        {improved(shown, now) ? (
          <StatusMark kind="ok">{translate('dashboard.met_since', { date: now.asOf })}</StatusMark>
        ) : null}
      </Box>
      <YearTrend of={now} />
    </Paper>
  );
}

function LeadFigure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.disabled' }}>
        {label}
      </Typography>
      {children}
    </Box>
  );
}
