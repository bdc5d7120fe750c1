import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { PlaceLink } from '../PlaceLink.tsx';

interface RowCardProps {
  /** Page of the row; null: it has none. */
  readonly to: string | null;
  readonly name: ReactNode;
  /** A mark or figure on the right of the name; left out: the name has the whole line. */
  readonly beside?: ReactNode;
  /** Below in two columns: marks, and `CardNote` for words. */
  readonly children?: ReactNode;
}

/** One row of a list on a phone (卡片): its name as the link, beside it what tells most, below it the rest. */
export function RowCard({ to, name, beside, children }: RowCardProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box
        sx={{
          fontWeight: 600,
          overflowWrap: 'anywhere',
          // A finger needs more than the line is high; the margin takes back what would push the lines apart.
          '& a': { display: 'inline-block', py: '10px', my: '-4px' },
          ...(beside === undefined ? { gridColumn: '1 / -1' } : {}),
        }}
      >
        {to === null ? name : <PlaceLink to={to}>{name}</PlaceLink>}
      </Box>
      {beside === undefined ? null : <Box sx={{ justifySelf: 'end', textAlign: 'right' }}>{beside}</Box>}
      {children}
    </Box>
  );
}

interface CardNoteProps {
  /** `wide`: over both columns. */
  readonly at?: 'left' | 'right' | 'wide';
  /** Words one after the other, with a comma between those that are there. */
  readonly of?: readonly (string | number | false | null | undefined)[];
  readonly children?: ReactNode;
}

const AT = { left: {}, right: { textAlign: 'right' }, wide: { gridColumn: '1 / -1' } } as const;

/** Small words of a card. */
export function CardNote({ at = 'left', of = [], children }: CardNoteProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontSize: 13, color: 'text.secondary', ...AT[at] }}>
      {of.filter(Boolean).join(translate('why.comma'))}
      {children}
    </Box>
  );
}
