import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';

interface KindChipsProps {
  readonly kinds: readonly { readonly name: string; readonly label: string; readonly count: number | null }[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
}

/** The kinds with how many of each; the chosen one is solid. */
export function KindChips({ kinds, chosen, onChoose }: KindChipsProps) {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate('approvals.kinds')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', mb: '12px' }}
    >
      {kinds.map(({ name, label, count }) => (
        <Button
          key={name}
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
          sx={{
            height: { xs: 40, md: 28 },
            borderRadius: { xs: '20px', md: '14px' },
            gap: '6px',
            '&.MuiButton-outlined':
              name === chosen
                ? { borderColor: 'primary.main', bgcolor: 'primary.light' }
                : { bgcolor: 'transparent', color: count === 0 ? 'text.secondary' : 'text.primary' },
          }}
        >
          {label}
          <Box component="b" sx={{ fontWeight: count ? 600 : 400 }}>
            {count === null ? NOTHING : formatDecimal(count)}
          </Box>
        </Button>
      ))}
    </Box>
  );
}
