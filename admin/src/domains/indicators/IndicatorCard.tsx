import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { whyIndicator } from '../../shared/explanation/why.ts';
import { BulletBar } from '../../shared/figures/BulletBar.tsx';
import { Calc } from '../../shared/figures/Calc.tsx';
import { Figure, Unit } from '../../shared/figures/Figure.tsx';
import { asLength, formatDecimal, trimmed } from '../../shared/figures/format.ts';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useText } from '../../shared/use-text.ts';
import { type IndicatorValue, mainTarget, otherTargets, scaleMax, statusOf, type TargetResult } from './verdict.ts';
import { YearTrend } from './YearTrend.tsx';

interface IndicatorCardProps {
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
        <Verdict value={shown} />
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

/** Missed at the deadline, met today: worth a word. */
const improved = (then: IndicatorValue, now: IndicatorValue): boolean =>
  mainTarget(then.targets)?.met === false && mainTarget(now.targets)?.met === true;

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

/** A target that no document states is said to be set here. */
const goalLabel = (target: TargetResult): string =>
  target.role === 'TARGET' && target.document.grade === 'ASSUMED'
    ? 'dashboard.target_assumed'
    : `dashboard.target_${target.role}`;

function Verdict({ value }: { readonly value: IndicatorValue }) {
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
    <Paper component="section" aria-label={name} sx={{ p: '10px 16px 12px', minWidth: 0 }}>
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
        <Verdict value={shown} />
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
