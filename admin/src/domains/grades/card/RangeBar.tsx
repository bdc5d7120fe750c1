import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';

interface RangeBarProps {
  /** Grades drawn, from the first to the last. */
  readonly first: number;
  readonly last: number;
  /** Range of the post. */
  readonly lowest: number;
  readonly highest: number;
  readonly grade: number | null;
  readonly next: number | null;
}

/** A worker's place among the grades: the range of his post shaded, his grade filled, the next one dotted. */
export function RangeBar({ first, last, lowest, highest, grade, next }: RangeBarProps) {
  const translate = useTranslate();
  const cells = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const told = new Set([first, lowest, highest, last, grade, next]);
  return (
    <Box
      role="img"
      aria-label={translate('worker_grade.range_words', { lowest, highest, grade: grade ?? '—' })}
      sx={{ display: 'grid', gridTemplateColumns: `repeat(${cells.length}, 1fr)` }}
    >
      {cells.map((each) => (
        <Box key={each} sx={{ minWidth: 0 }}>
          <Box
            sx={{
              height: 16,
              border: '1px',
              borderStyle: each === next ? 'dashed' : 'solid',
              borderColor: each === next || each === grade ? 'primary.main' : 'divider',
              bgcolor:
                each === grade
                  ? 'primary.main'
                  : each >= lowest && each <= highest && each !== next
                    ? 'primary.light'
                    : 'transparent',
            }}
          />
          <Box
            sx={{
              fontSize: 12,
              lineHeight: '18px',
              textAlign: 'center',
              fontWeight: each === grade || each === next ? 600 : 400,
              color: each === next ? 'primary.main' : each === grade ? 'text.primary' : 'text.secondary',
            }}
          >
            {told.has(each) && !crowded(each, grade, next) ? each : ' '}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** A number beside the grade or the next one gives way to it. */
const crowded = (each: number, grade: number | null, next: number | null): boolean =>
  each !== grade && each !== next && [grade, next].some((mark) => mark !== null && Math.abs(mark - each) < 2);
