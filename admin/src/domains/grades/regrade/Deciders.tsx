import { RemindRegradeDecidersDocument } from '@jiceng/schema/regrade.ts';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Batch } from './batch.ts';

/** The server reminds once an hour. */
const PAUSE_MS = 60 * 60 * 1000;

/** 可审定：苏日娜 等 7 人 · 提醒: who may decide what waits in a batch, for who prepares and therefore does not. */
export function Deciders({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const { deciders } = batch;
  if (batch.status !== 'OPEN' || !deciders) return null;
  const { count, names } = deciders;
  if (count === 0) return <span>{translate('regrade.no_decider')}</span>;
  const listed = names.join(translate('regrade.name_comma'));
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' }}>
      <span>
        {translate(count > names.length ? 'regrade.deciders_more' : 'regrade.deciders', {
          names: listed,
          count: formatDecimal(count - names.length),
        })}
      </span>
      <IfPermitted place="regrade-batches" action="create">
        <Remind batch={batch} />
      </IfPermitted>
    </Box>
  );
}

function Remind({ batch: { id, remindedAt } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const { run, busy } = useCommand(RemindRegradeDecidersDocument, { done: 'regrade.reminded' });
  const recently = remindedAt !== null && Date.now() - Date.parse(remindedAt) < PAUSE_MS;
  const button = (
    <Button variant="text" size="small" disabled={busy} onClick={() => run({ batchId: id })}>
      {translate('regrade.remind')}
    </Button>
  );
  return recently ? (
    <Locked reason={translate('regrade.reminded_at', { at: officeTime(remindedAt) })}>{button}</Locked>
  ) : (
    <IfToday>{button}</IfToday>
  );
}
