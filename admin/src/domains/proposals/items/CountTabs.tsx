import { Box, ButtonBase, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { PARTS, type Part, useBatchKind } from '../batch-kind.tsx';

/** How many a batch has in each part, and what these are made of in a few words. */
export interface PartCounts {
  readonly people: number;
  readonly parts: Readonly<Record<Part, { readonly count: number; readonly note: string }>>;
}

interface CountTabsProps {
  readonly counts: PartCounts;
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** 建议变动、不变、算不出、待定问题: how many of each, and what they are made of; one is looked at. */
export function CountTabs({ counts: { people, parts }, part, onChoose }: CountTabsProps) {
  const translate = useTranslate();
  const { words } = useBatchKind();
  return (
    <Paper
      role="group"
      aria-label={translate('batches.parts')}
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
              {formatDecimal(parts[each].count)}
            </Box>
            {translate(words.part(each))}
          </Box>
          <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary', minHeight: 18 }}>
            {parts[each].note}
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
          {formatDecimal(people)}
        </Box>
        {translate(words.allPeople)}
      </Box>
    </Paper>
  );
}
