import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';

/** Width of a grade and height of the bar, px. */
const CELL = 7;
const HEIGHT = 11;

interface GradeMoveProps {
  /** Highest grade of the scheme; the bars of all rows stand on one scale. */
  readonly last: number;
  /** Range of the post; null: not known. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** From the decided grade to the proposed one on the scale of the scheme, the range of the post shaded; the numbers stand beside it. */
export function GradeMove({ last, range, from, to }: GradeMoveProps) {
  const { palette } = useTheme();
  const cells = Array.from({ length: Math.max(last, from ?? 0, to ?? 0) }, (_, n) => n + 1);
  const fill = (grade: number) => {
    if (grade === to) return palette.custom.chart.d1;
    if (grade === from) return palette.custom.chart.d2;
    return range && grade >= range.min && grade <= range.max ? palette.custom.chart.d3 : 'none';
  };
  return (
    <Box component="span" aria-hidden sx={{ display: 'inline-block', verticalAlign: 'middle' }}>
      <svg aria-hidden width={cells.length * CELL} height={HEIGHT} style={{ display: 'block' }}>
        {cells.map((grade) => (
          <rect
            key={grade}
            x={(grade - 1) * CELL + 0.5}
            y={grade === to ? 0.5 : 2.5}
            width={CELL - 2}
            height={grade === to ? HEIGHT - 1 : HEIGHT - 5}
            fill={fill(grade)}
            stroke={fill(grade) === 'none' ? palette.custom.chart.grid : 'none'}
          />
        ))}
      </svg>
    </Box>
  );
}
