import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { ForecastPicture } from './ForecastPicture.tsx';
import type { Outcome } from './measures.ts';
import { deadlinesAhead } from './planning.ts';

interface ForecastSectionProps {
  readonly outcome: Outcome;
  readonly decimals: number;
  readonly unit: string;
  readonly onDeadline: (day: string) => void;
}

/** Where the value goes by itself until a day of one's choice (趋势预测), how that was computed, and what it takes for granted. */
export function ForecastSection({ outcome, decimals, unit, onDeadline }: ForecastSectionProps) {
  const translate = useTranslate();
  const text = useText();
  const { forecast, deadline } = outcome;
  return (
    <Section
      title={translate('gap.forecast')}
      note={deadline}
      actions={<Ahead from={outcome.asOf} chosen={deadline} onDeadline={onDeadline} />}
    >
      <Box sx={{ p: '12px 16px', display: 'grid', gap: '8px' }}>
        <ForecastPicture outcome={outcome} decimals={decimals} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px', alignItems: 'baseline' }}>
          <span>
            {translate('gap.forecast_at')}{' '}
            <b style={{ fontWeight: 600 }}>
              <Figure value={forecast.atDeadline} unit={unit} decimals={decimals} reason={text(forecast.method)} />
            </b>
          </span>
          {forecast.meets === null ? null : (
            <StatusMark kind={forecast.meets ? 'ok' : 'no'}>
              {translate(forecast.meets ? 'gap.meets' : 'gap.fails')}
            </StatusMark>
          )}
        </Box>
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
          {translate('gap.method')}
          {translate('why.of')}
          {text(forecast.method)}
        </Box>
        {forecast.assumes.length > 0 ? (
          <Box sx={{ fontSize: 13 }}>
            <StatusMark kind="unknown">{translate('gap.assumes')}</StatusMark>
            <Box
              component="ul"
              aria-label={translate('gap.assumes')}
              sx={{ pl: '22px', color: 'text.secondary', '& li': { listStyle: 'disc' } }}
            >
              {forecast.assumes.map((each) => (
                <li key={each.zh}>{text(each)}</li>
              ))}
            </Box>
          </Box>
        ) : null}
      </Box>
    </Section>
  );
}

/** Days one often looks ahead to; any other is typed as the deadline. */
function Ahead({
  from,
  chosen,
  onDeadline,
}: {
  readonly from: string;
  readonly chosen: string;
  readonly onDeadline: (day: string) => void;
}) {
  const translate = useTranslate();
  const { locked } = useAsOf();
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' }}>
      {deadlinesAhead(from).map((day) => (
        <Button
          key={day}
          variant="text"
          disabled={locked}
          aria-pressed={day === chosen}
          aria-label={translate('gap.forecast_to', { day })}
          onClick={() => onDeadline(day)}
          sx={day === chosen ? { bgcolor: 'action.selected' } : undefined}
        >
          {day}
        </Button>
      ))}
    </Box>
  );
}
