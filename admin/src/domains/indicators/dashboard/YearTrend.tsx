import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { useSize } from '../../../shared/figures/use-width.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { TrendPicture } from '../trend/TrendPicture.tsx';
import { trendQuery } from '../trend/use-trend.ts';
import type { IndicatorValue } from '../values/verdict.ts';

const YEARS = 5;
/** On a phone, and least of all beside other cards, px. */
const HEIGHT = 152;

/** As high as its card leaves room for: value at the ends of the last five years and on the day looked at. */
export function YearTrend({ of: { definition, region } }: { readonly of: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  const { knownOn, day } = useAsOf();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { data } = useQuery(
    trendQuery({ code: definition.code, regionCode: region.code, to: day, years: YEARS, step: 'YEAR', knownOn }),
  );
  return (
    <Box ref={ref} sx={{ minHeight: HEIGHT, flex: 1, position: 'relative' }}>
      <Box sx={{ position: 'absolute', inset: 0 }}>
        {width > 0 && data && data.points.length > 1 ? (
          <TrendPicture
            trend={data}
            decimals={definition.decimals}
            width={width}
            height={Math.max(height, HEIGHT)}
            label={translate('indicators.trend_label', {
              name: text(definition.name),
              points: data.points
                .map(({ on, value }) => `${on} ${formatDecimal(value, definition.decimals)}`)
                .join(translate('dashboard.list_comma')),
            })}
          />
        ) : null}
      </Box>
    </Box>
  );
}
