import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';

/** Sources of invented rows begin with this word. */
const DEMO = /^演示[：:]?\s*/;

/** Where a row comes from; an invented one carries the mark 演示. */
export function SourceText({ source }: { readonly source: string }) {
  const translate = useTranslate();
  if (!DEMO.test(source)) return <span>{source}</span>;
  return (
    <span>
      <Box
        component="b"
        sx={{
          fontSize: 12,
          lineHeight: '16px',
          fontWeight: 600,
          border: 1,
          borderColor: 'custom.ctl',
          borderRadius: '2px',
          px: '4px',
          mr: '6px',
          whiteSpace: 'nowrap',
        }}
      >
        {translate('app.demo')}
      </Box>
      {source.replace(DEMO, '')}
    </span>
  );
}
