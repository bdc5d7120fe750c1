import { Box, Button, IconButton, MenuItem, TextField, useMediaQuery } from '@mui/material';
import { type Theme, useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { pictureOf, saveSvg } from '../../../../shared/figures/picture.ts';
import { useWidth } from '../../../../shared/figures/use-width.ts';
import { Section } from '../../../../shared/pages/Section.tsx';
import { DownIcon, DownloadIcon } from '../../../../shared/status/icons.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { useMe } from '../../../../shared/use-me.ts';
import { AxisTip } from './AxisTip.tsx';
import { type AxisLane, windowOf } from './axis.ts';
import { CareerPicture, heightOf } from './CareerPicture.tsx';
import type { AxisMark } from './layout.ts';

/** Years that can be chosen; 0: the whole career. */
const SPANS = [0, 3, 5, 10] as const;
/** A phone shows five years at once, in which words still fit. */
const YEARS_ON_A_PHONE = 5;
/** Until the width is known. */
const USUAL_WIDTH = 1100;

/** The career as a picture (职业轨迹): the whole of it or some years, moved along, told in full where one points, saved as SVG. */
export function CareerAxis({ name, lanes }: { readonly name: string; readonly lanes: readonly AxisLane[] }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [ref, width] = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<number | null>(null);
  const [back, setBack] = useState(0);
  const [pointed, setPointed] = useState<AxisMark | null>(null);
  const chart = useRef<SVGSVGElement>(null);
  const years = chosen ?? (phone ? YEARS_ON_A_PHONE : 0);
  const whole = windowOf(lanes, day, null, 0);
  const window = years === 0 ? whole : windowOf(lanes, day, years, back);
  const step = Math.max(1, years - 1);
  const move = (by: number) => {
    setPointed(null);
    setBack(Math.max(0, back + by));
  };
  return (
    <Section
      title={translate('careers.axis')}
      note={translate('careers.axis_note', { from: window.first, to: window.last })}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' }}>
          {years === 0 ? null : (
            <>
              <IconButton
                size="small"
                aria-label={translate('careers.axis_earlier', { count: step })}
                disabled={window.first <= whole.first}
                onClick={() => move(step)}
              >
                <DownIcon sx={{ transform: 'rotate(90deg)' }} />
              </IconButton>
              <IconButton
                size="small"
                aria-label={translate('careers.axis_later', { count: step })}
                disabled={back === 0}
                onClick={() => move(-step)}
              >
                <DownIcon sx={{ transform: 'rotate(-90deg)' }} />
              </IconButton>
            </>
          )}
          <TextField
            select
            value={String(years)}
            onChange={({ target }) => {
              setChosen(Number(target.value));
              setBack(0);
            }}
            slotProps={{ htmlInput: { 'aria-label': translate('careers.axis_span') } }}
            sx={{ '& .MuiInputBase-root': { fontSize: 13 } }}
          >
            {SPANS.map((span) => (
              <MenuItem key={span} value={String(span)}>
                {span === 0 ? translate('careers.axis_whole') : translate('careers.axis_years', { count: span })}
              </MenuItem>
            ))}
          </TextField>
          <Download name={name} chart={chart} note={`${window.first} – ${window.last}`} />
        </Box>
      }
    >
      <Box sx={{ p: '12px 16px 8px' }}>
        <Box
          ref={ref}
          sx={{
            position: 'relative',
            minWidth: 0,
            minHeight: heightOf(lanes, window, width || USUAL_WIDTH),
            '@media print': { minHeight: 0 },
          }}
        >
          {width > 0 ? (
            <CareerPicture ref={chart} lanes={lanes} window={window} width={width} onPoint={setPointed} />
          ) : null}
          {pointed ? <AxisTip mark={pointed} width={width} /> : null}
        </Box>
      </Box>
    </Section>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly note: string;
  readonly chart: React.RefObject<SVGSVGElement | null>;
}

function Download({ name, note, chart }: DownloadProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { day, knownDay } = useAsOf();
  const demo = useMe()?.demo ?? true;
  const save = () => {
    if (!chart.current) return;
    const notes = [
      ...(demo ? [translate('app.demo')] : []),
      note,
      `${translate('careers.axis_day')} ${day}`,
      ...(knownDay ? [`${translate('asof.known_label')} ${knownDay}`] : []),
    ].join(translate('why.comma'));
    const title = `${translate('careers.axis')} ${name}`;
    saveSvg(
      `${title} ${day}`,
      pictureOf(chart.current, { title, note: notes, paper: palette.background.paper, ink: palette.text.primary }),
    );
  };
  return (
    <Button variant="text" startIcon={<DownloadIcon />} onClick={save}>
      SVG
    </Button>
  );
}
