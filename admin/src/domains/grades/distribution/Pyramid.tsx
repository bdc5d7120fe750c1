import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { GradeRow } from './pyramid.ts';

const INKS = ['custom.chart.d1', 'custom.chart.d2', 'custom.chart.line', 'custom.chart.d3'] as const;

interface PyramidProps {
  readonly grades: readonly number[];
  readonly sum: GradeRow;
  readonly posts: readonly GradeRow[];
}

/** The highest grade on top: a bar for each grade, in parts by post; the table below has every number. */
export function Pyramid({ grades, sum, posts }: PyramidProps) {
  const translate = useTranslate();
  const most = Math.max(1, ...grades.map((grade) => sum.byGrade.get(grade) ?? 0));
  const graded = posts.filter(({ byGrade }) => byGrade.size > 0);
  const ink = (place: number) => INKS[place % INKS.length] ?? INKS[0];
  return (
    <Box sx={{ p: '8px 16px 12px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', fontSize: 12, mb: 1 }}>
        {graded.map(({ id, name }, place) => (
          <Box component="span" key={id} sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px' }}>
            <Box component="span" aria-hidden sx={{ width: 10, height: 10, bgcolor: ink(place) }} />
            {name}
          </Box>
        ))}
      </Box>
      <Box component="ol" reversed aria-label={translate('grade_distribution.pyramid')}>
        {grades.toReversed().map((grade) => (
          <Box
            component="li"
            key={grade}
            sx={{ display: 'grid', gridTemplateColumns: '52px 1fr 56px', gap: 1, alignItems: 'center', height: 22 }}
          >
            <Box component="span" sx={{ textAlign: 'right', fontSize: 12 }}>
              {translate('worker_grade.of', { grade })}
            </Box>
            <Box sx={{ display: 'flex', height: 14 }}>
              {graded.map((post, place) => {
                const people = post.byGrade.get(grade) ?? 0;
                return people > 0 ? (
                  <Box
                    key={post.id}
                    title={`${post.name} ${formatDecimal(people)}`}
                    style={{ width: `${(people / most) * 100}%` }}
                    sx={{ bgcolor: ink(place), borderRight: 1, borderColor: 'background.paper' }}
                  />
                ) : null;
              })}
            </Box>
            <span>{formatDecimal(sum.byGrade.get(grade) ?? 0)}</span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
