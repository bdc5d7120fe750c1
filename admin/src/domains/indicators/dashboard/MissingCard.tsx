import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { IndicatorValue } from '../values/verdict.ts';

interface MissingCardProps {
  /** Not computed yet: their inputs are missing. */
  readonly missing: readonly IndicatorValue[];
  /** Nothing here for them to count. */
  readonly unconcerned: readonly IndicatorValue[];
}

/** Indicators without a card: how many, which, and on request what each of them lacks. */
export function MissingCard({ missing, unconcerned }: MissingCardProps) {
  const translate = useTranslate();
  const text = useText();
  const [open, setOpen] = useState(false);
  const names = (values: readonly IndicatorValue[]) =>
    values.map(({ definition }) => text(definition.name)).join(translate('dashboard.list_comma'));
  return (
    <Paper
      component="section"
      aria-label={translate('dashboard.missing_what')}
      sx={{ fontSize: 13, minWidth: 0, p: '10px 16px', display: 'flex', flexDirection: 'column', gap: '6px' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1, mt: '-4px' }}>
        <StatusMark kind="unknown">
          {translate(missing.length > 0 ? 'dashboard.missing_count' : 'dashboard.unconcerned_count', {
            count: missing.length || unconcerned.length,
          })}
        </StatusMark>
        <Button variant="text" aria-haspopup="dialog" onClick={() => setOpen(true)} sx={{ mr: '-8px' }}>
          {translate('dashboard.missing_what')}
        </Button>
      </Box>
      {missing.length > 0 ? <Names>{names(missing)}</Names> : null}
      {unconcerned.length > 0 ? (
        <>
          {missing.length > 0 ? (
            <StatusMark kind="unknown">
              {translate('dashboard.unconcerned_count', { count: unconcerned.length })}
            </StatusMark>
          ) : null}
          <Names>{names(unconcerned)}</Names>
        </>
      ) : null}
      {open ? (
        <Dialog open onClose={() => setOpen(false)} maxWidth="sm" fullWidth aria-labelledby="missing-title">
          <DialogTitle id="missing-title">{translate('dashboard.missing_title')}</DialogTitle>
          <DialogContent>
            <ul>
              {[...missing, ...unconcerned].map((value) => (
                <Lacks key={value.id} value={value} />
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('page.close')}</Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </Paper>
  );
}

function Names({ children }: { readonly children: string }) {
  return (
    <Box
      sx={{
        color: 'text.secondary',
        display: '-webkit-box',
        WebkitLineClamp: 3,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        '@media print': { display: 'block' },
      }}
    >
      {children}
    </Box>
  );
}

/** One indicator and what it lacks, where. */
function Lacks({ value: { definition, statusText, missing } }: { readonly value: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box
      component="li"
      sx={{ py: '6px', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
    >
      <PlaceLink to={`/indicators/${definition.id}/show`}>{text(definition.name)}</PlaceLink>
      <Box component="span" sx={{ display: 'block', fontSize: 13, color: 'text.secondary' }}>
        {missing?.length
          ? missing
              .map(({ region, reason }) => `${region.name} ${text(reason)}`)
              .join(translate('dashboard.list_comma'))
          : text(statusText)}
      </Box>
    </Box>
  );
}
