import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';

interface Cited {
  readonly title: string;
  readonly number: string | null;
  readonly article: string | null;
  readonly date: string | null;
  readonly grade: string;
}

/** A cited document: number, title, article, date, and how far it can be trusted where it is not an official text. */
export function DocumentCite({ document, small = false }: { readonly document: Cited; readonly small?: boolean }) {
  const translate = useTranslate();
  const { number, title, article, date, grade } = document;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        gap: '2px 8px',
        fontSize: small ? 12 : 13,
        lineHeight: small ? '16px' : '20px',
      }}
    >
      <Box component="span" sx={{ color: small ? 'text.secondary' : 'text.primary' }}>
        {[number, title, article, date].filter(Boolean).join('，')}
      </Box>
      {grade === 'OFFICIAL' ? null : (
        <Box
          component="span"
          sx={{
            px: '5px',
            fontSize: 12,
            lineHeight: '16px',
            borderRadius: '2px',
            border: '1px dashed',
            borderColor: 'custom.ctl',
            color: 'text.secondary',
            whiteSpace: 'nowrap',
          }}
        >
          {translate(`enum.TrustGrade.${grade}`)}
        </Box>
      )}
    </Box>
  );
}
