import { ButtonBase } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWhy } from '../explanation/use-why.ts';
import { Figure, type FigureProps, Hidden, Unit } from './Figure.tsx';

interface CalcProps extends FigureProps {
  /** Key of the explanation: `whyCommunity(...)`, `whyRegion(...)` or `whyIndicator(...)`. */
  readonly why: string;
  /** What the figure is, for screen readers: "缺口". */
  readonly label: string;
}

/** A computed figure: dotted underline; click or Enter opens its explanation at the right. */
export function Calc({ why, label, value, unit, decimals, reason }: CalcProps) {
  const translate = useTranslate();
  const { why: opened, open } = useWhy();
  const on = opened === why;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <ButtonBase
        data-why={why}
        aria-expanded={on}
        title={translate('why.open', { label })}
        onClick={(event) => {
          event.stopPropagation();
          open(why);
        }}
        sx={{
          font: 'inherit',
          letterSpacing: 'inherit',
          lineHeight: 1.15,
          color: 'inherit',
          verticalAlign: 'baseline',
          pb: '1px',
          borderRadius: 0,
          borderBottom: on ? '2px solid' : '1.5px dotted',
          borderColor: 'primary.main',
          bgcolor: on ? 'primary.light' : 'transparent',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Hidden>{`${translate('why.open', { label })} `}</Hidden>
        <Figure value={value} decimals={decimals} reason={reason} />
      </ButtonBase>
      {unit && value !== null && value !== undefined ? <Unit>{unit}</Unit> : null}
    </span>
  );
}
