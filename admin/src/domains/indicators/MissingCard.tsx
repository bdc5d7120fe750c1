import { Box, Button, Collapse, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useText } from '../../shared/use-text.ts';
import type { IndicatorValue } from './verdict.ts';

/** Indicators that cannot be computed yet: how many, which, and on request what each of them lacks. */
export function MissingCard({ values }: { readonly values: readonly IndicatorValue[] }) {
  const translate = useTranslate();
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Paper component="section" sx={{ fontSize: 13, mb: '12px' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 12px', minHeight: 40, px: 2 }}>
        <StatusMark kind="unknown">{translate('dashboard.missing_count', { count: values.length })}</StatusMark>
        <Box
          component="span"
          sx={{
            flex: 1,
            minWidth: 0,
            display: { xs: 'none', sm: 'block' },
            color: 'text.secondary',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {open ? '' : values.map(({ definition }) => text(definition.name)).join(translate('dashboard.list_comma'))}
        </Box>
        <Button
          variant="text"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          sx={{ ml: 'auto' }}
        >
          {translate(open ? 'dashboard.missing_hide' : 'dashboard.missing_what')}
        </Button>
      </Box>
      <Collapse in={open} id={id}>
        <Box component="ul" sx={{ borderTop: 1, borderColor: 'divider' }}>
          {values.map(({ id: key, definition, statusText, missing }) => (
            <Box
              component="li"
              key={key}
              sx={{ p: '6px 16px', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
            >
              {text(definition.name)}
              <Box component="span" sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'text.disabled' }}>
                {missing?.length
                  ? missing
                      .map(({ region, reason }) => `${region.name} ${text(reason)}`)
                      .join(translate('dashboard.list_comma'))
                  : text(statusText)}
              </Box>
            </Box>
          ))}
        </Box>
      </Collapse>
    </Paper>
  );
}
