import { Box, Button, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { useWidth } from '../../../shared/figures/use-width.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { beforeAndAfter, type GradeStep, type Spread } from './spread.ts';

const HEIGHT = 170;
const TOP = 16;
const BASE = 148;
/** Room of a number below the axis, px. */
const NUMBER = 18;

/** 等级分布: how many hold each grade before the batch and after it, as bars or as a table of the same. */
export function SpreadSection({ spread }: { readonly spread: Spread }) {
  const translate = useTranslate();
  const [asTable, setAsTable] = useState(false);
  const steps = beforeAndAfter(spread);
  if (steps.length === 0) return null;
  return (
    <Section
      title={translate('menu.grade-distribution')}
      actions={
        <Button variant="text" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {translate(asTable ? 'regrade.as_picture' : 'regrade.as_table')}
        </Button>
      }
    >
      {asTable ? <Steps steps={steps} /> : <Bars steps={steps} />}
    </Section>
  );
}

function Bars({ steps }: { readonly steps: readonly GradeStep[] }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const [box, width] = useWidth<HTMLDivElement>();
  const most = Math.max(1, ...steps.flatMap(({ before, after }) => [before, after]));
  const room = width / steps.length;
  const bar = Math.max(2, Math.min(14, room / 2 - 2));
  const height = (people: number) => (people / most) * (BASE - TOP);
  const every = Math.max(1, Math.ceil(NUMBER / Math.max(room, 1)));
  return (
    <Box sx={{ p: '8px 16px' }}>
      <Box aria-hidden sx={{ display: 'flex', gap: 2, fontSize: 12, mb: '4px' }}>
        <Key ink={palette.custom.chart.d2}>{translate('regrade.before')}</Key>
        <Key ink={palette.custom.chart.d1}>{translate('regrade.after')}</Key>
      </Box>
      <Box ref={box} sx={{ minHeight: HEIGHT }}>
        {width > 0 ? (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={translate('regrade.spread_picture')}
            fontSize={12}
            style={{ display: 'block' }}
          >
            <line x1={0} x2={width} y1={BASE} y2={BASE} stroke={palette.custom.chart.line} />
            {steps.map(({ grade, before, after }, place) => {
              const middle = (place + 0.5) * room;
              return (
                <g key={grade}>
                  <title>{translate('regrade.spread_of', { grade, before, after })}</title>
                  <rect
                    x={middle - bar - 0.5}
                    y={BASE - height(before)}
                    width={bar}
                    height={height(before)}
                    fill={palette.custom.chart.d2}
                  />
                  <rect
                    x={middle + 0.5}
                    y={BASE - height(after)}
                    width={bar}
                    height={height(after)}
                    fill={palette.custom.chart.d1}
                  />
                  {place % every === 0 ? (
                    <text x={middle} y={BASE + 16} textAnchor="middle" fill={palette.text.secondary}>
                      {grade}
                    </text>
                  ) : null}
                </g>
              );
            })}
          </svg>
        ) : null}
      </Box>
    </Box>
  );
}

function Key({ ink, children }: { readonly ink: string; readonly children: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px' }}>
      <Box component="span" style={{ background: ink }} sx={{ width: 10, height: 10 }} />
      {children}
    </Box>
  );
}

function Steps({ steps }: { readonly steps: readonly GradeStep[] }) {
  const translate = useTranslate();
  const change = ({ before, after }: GradeStep) =>
    after > before ? `+${after - before}` : before > after ? `−${before - after}` : '0';
  return (
    <Table size="small" aria-label={translate('regrade.spread_picture')} sx={{ '& td, & th': { height: 26, py: 0 } }}>
      <HeadRow
        heads={[
          'worker_grade.grade',
          { right: 'regrade.before' },
          { right: 'regrade.after' },
          { right: 'regrade.change' },
        ]}
      />
      <TableBody>
        {steps.map((step) => (
          <TableRow key={step.grade}>
            <TableCell component="th" scope="row">
              {step.grade}
            </TableCell>
            <TableCell align="right">{formatDecimal(step.before)}</TableCell>
            <TableCell align="right">{formatDecimal(step.after)}</TableCell>
            <TableCell align="right">{change(step)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
