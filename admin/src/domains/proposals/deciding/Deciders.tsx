import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { BatchRecord } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';

/** The server reminds once an hour. */
const PAUSE_MS = 60 * 60 * 1000;

/** 可审定：苏日娜 等 7 人 · 提醒: who may decide what waits in a batch, for who prepares and therefore does not. */
export function Deciders({ batch }: { readonly batch: BatchRecord }) {
  const translate = useTranslate();
  const { place } = useBatchKind();
  const { deciders } = batch;
  if (batch.status !== 'OPEN' || !deciders) return null;
  const { count, names } = deciders;
  if (count === 0) return <span>{translate('batches.no_decider')}</span>;
  const listed = names.join(translate('batches.name_comma'));
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' }}>
      <span>
        {translate(count > names.length ? 'batches.deciders_more' : 'batches.deciders', {
          names: listed,
          count: formatDecimal(count - names.length),
        })}
      </span>
      <IfPermitted place={place} action="create">
        <Remind batch={batch} />
      </IfPermitted>
    </Box>
  );
}

function Remind({ batch: { id, remindedAt } }: { readonly batch: BatchRecord }) {
  const translate = useTranslate();
  const { run, busy } = useCommand(useBatchKind().documents.remind, { done: 'batches.reminded' });
  const recently = remindedAt !== null && Date.now() - Date.parse(remindedAt) < PAUSE_MS;
  const button = (
    <Button variant="text" size="small" disabled={busy} onClick={() => run({ batchId: id })}>
      {translate('batches.remind')}
    </Button>
  );
  return recently ? (
    <Locked reason={translate('batches.reminded_at', { at: officeTime(remindedAt) })}>{button}</Locked>
  ) : (
    <IfToday>{button}</IfToday>
  );
}
