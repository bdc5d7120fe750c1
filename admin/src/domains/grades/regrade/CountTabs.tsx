import { Box, ButtonBase, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { partsOf, type Spread } from './spread.ts';

const PARTS = ['change', 'same', 'blocked', 'questions'] as const;
export type Part = (typeof PARTS)[number];

/** The part a list's filter asks for; the proposed changes when it names none. */
export const partOf = (asked: unknown): Part => PARTS.find((part) => part === asked) ?? 'change';

interface CountTabsProps {
  readonly spread: Spread;
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** 建议调级、不变、算不出、待定问题: how many of each, and what they are made of. */
export function CountTabs({ spread, part, onChoose }: CountTabsProps) {
  const translate = useTranslate();
  const parts = partsOf(spread);
  const listed = (entries: readonly (readonly [string, number])[]) =>
    entries
      .filter(([, count]) => count > 0)
      .map(([label, count]) => `${translate(label)} ${formatDecimal(count)}`)
      .join(translate('why.comma'));
  const notes: Readonly<Record<Part, string>> = {
    change: listed([
      ['enum.RegradeDirection.UP', parts.up],
      ['enum.RegradeDirection.DOWN', parts.down],
      ['enum.RegradeDirection.FIRST', parts.first],
      ['enum.RegradeDirection.LEVEL', parts.level],
    ]),
    same: translate('regrade.part_note.same'),
    blocked: listed(parts.why.slice(0, 3).map(([status, count]) => [`enum.GradeStatus.${status}`, count])),
    questions: listed(spread.questions.map(({ kind, people }) => [`enum.RegradeQuestionKind.${kind}`, people])),
  };
  const counts: Readonly<Record<Part, number>> = {
    change: parts.changes,
    same: parts.same,
    blocked: parts.blocked,
    questions: spread.questioned,
  };
  return (
    <Paper
      role="group"
      aria-label={translate('regrade.parts')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, auto) 1fr' },
        overflow: 'hidden',
        mb: '12px',
      }}
    >
      {PARTS.map((each) => (
        <ButtonBase
          key={each}
          aria-pressed={each === part}
          onClick={() => onChoose(each)}
          sx={{
            // The lines of all parts stand beside each other, however long the notes are.
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'flex-start',
            justifyContent: 'flex-start',
            textAlign: 'left',
            fontFamily: 'inherit',
            fontSize: 14,
            p: '8px 16px',
            borderRight: 1,
            borderBottom: 2,
            borderColor: 'divider',
            borderBottomColor: each === part ? 'primary.main' : { xs: 'divider', md: 'transparent' },
            bgcolor: each === part ? 'primary.light' : 'transparent',
          }}
        >
          <Box component="span" sx={{ display: 'block' }}>
            <Box component="b" sx={{ typography: 'figure20', mr: '6px' }}>
              {formatDecimal(counts[each])}
            </Box>
            {translate(`regrade.part.${each}`)}
          </Box>
          <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary', minHeight: 18 }}>
            {notes[each]}
          </Box>
        </ButtonBase>
      ))}
      <Box
        sx={{
          p: '8px 16px',
          alignSelf: 'center',
          textAlign: { md: 'right' },
          whiteSpace: 'nowrap',
          gridColumn: { xs: '1 / -1', md: 'auto' },
        }}
      >
        <Box component="b" sx={{ typography: 'figure20', mr: '6px' }}>
          {formatDecimal(spread.people)}
        </Box>
        {translate('regrade.all_people')}
      </Box>
    </Paper>
  );
}
