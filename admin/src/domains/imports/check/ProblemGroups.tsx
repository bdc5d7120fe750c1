import { Box, ButtonBase } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { Section } from '../../../shared/pages/Section.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { Batch } from '../kit/use-batch.ts';
import type { GroupFilter, ProblemGroup } from './problem-group.ts';

/** Their sentence names one other row, which is another one each time. */
const REPEATED: readonly string[] = ['ROW_REPEATED', 'NUMBER_REPEATED'];

interface ProblemGroupsProps {
  readonly batch: Batch;
  readonly chosen: ProblemGroup | null;
  readonly onChoose: (chosen: GroupFilter) => void;
}

/** Kinds of problems with how many of each, as a bar of the most frequent; one is chosen to see only that. */
export function ProblemGroups({ batch, chosen, onChoose }: ProblemGroupsProps) {
  const translate = useTranslate();
  const text = useText();
  const { problemGroups, problemCount } = batch;
  const most = problemGroups[0]?.count ?? 1;
  return (
    <Section title={translate('imports.groups')} note={translate('imports.groups_note')}>
      <Box component="ul" aria-label={translate('imports.groups')}>
        <Line
          on={chosen === null}
          head={null}
          said={translate('imports.group_all')}
          count={problemCount ?? 0}
          share={null}
          onClick={() => onChoose({ code: null, column: null })}
        />
        {problemGroups.map((group) => (
          <Line
            key={`${group.code} ${group.column}`}
            on={group === chosen}
            head={group.head ?? translate('imports.whole_row')}
            said={REPEATED.includes(group.code) ? translate('imports.group_repeated') : text(group.reason)}
            count={group.count}
            share={group.count / most}
            onClick={() => onChoose({ code: group.code, column: group.column })}
          />
        ))}
      </Box>
    </Section>
  );
}

interface LineProps {
  readonly on: boolean;
  readonly head: string | null;
  readonly said: string;
  readonly count: number;
  /** Of the most frequent; null: no bar. */
  readonly share: number | null;
  readonly onClick: () => void;
}

function Line({ on, head, said, count, share, onClick }: LineProps) {
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <ButtonBase
        aria-pressed={on}
        onClick={onClick}
        sx={{
          width: '100%',
          minHeight: { xs: 44, md: 32 },
          px: 2,
          py: '4px',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) 52px', md: '160px minmax(0, 1fr) 160px 64px' },
          columnGap: '12px',
          textAlign: 'left',
          fontSize: 13,
          fontFamily: 'inherit',
          '&:hover': { bgcolor: on ? 'primary.light' : 'action.hover' },
          '&:focus-visible': { outlineOffset: -2 },
          ...(on
            ? { bgcolor: 'primary.light', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.primary.main}` }
            : {}),
        }}
      >
        <Box
          sx={{
            fontWeight: 600,
            overflowWrap: 'anywhere',
            gridColumn: { xs: 1, md: head === null ? 'span 2' : 'auto' },
          }}
        >
          {head ?? said}
        </Box>
        {head === null ? null : (
          <Box sx={{ gridColumn: { xs: 1, md: 'auto' }, gridRow: { xs: 2, md: 'auto' }, color: 'text.secondary' }}>
            {said}
          </Box>
        )}
        <Box aria-hidden sx={{ display: { xs: 'none', md: 'block' } }}>
          {share === null ? null : (
            <Box
              style={{ width: `${(share * 100).toFixed(1)}%` }}
              sx={{ height: 8, bgcolor: 'custom.chart.d1', minWidth: 2 }}
            />
          )}
        </Box>
        <Box
          component="b"
          sx={{
            fontWeight: 600,
            textAlign: 'right',
            gridColumn: { xs: 2, md: 'auto' },
            gridRow: { xs: 1, md: 'auto' },
          }}
        >
          {formatDecimal(count)}
        </Box>
      </ButtonBase>
    </Box>
  );
}
