import { MapImportDocument } from '@jiceng/schema/imports.ts';
import { Box, Button, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { mappingOf } from '../columns/mapping.ts';
import { AgainButton } from './AgainButton.tsx';
import { failureText } from './failure.ts';
import type { Batch } from './use-batch.ts';

interface FailedProps {
  readonly batch: Batch;
  /** Key of the sentence that says what did not happen. */
  readonly said: string;
}

/** Reading, checking or storing ended without a result: why, and what can be done. */
export function Failed({ batch, said }: FailedProps) {
  const translate = useTranslate();
  const { run, busy } = useCommand(MapImportDocument);
  const { id, version, sheet, heads, fileKept, mine } = batch;
  const mapping = heads.length > 0 ? mappingOf(heads) : null;
  return (
    <Paper sx={{ p: '16px 20px', display: 'grid', gap: '12px', justifyItems: 'start' }} role="alert">
      <StatusMark kind="no">{translate(said)}</StatusMark>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {batch.failure ? failureText(batch.failure, translate) : translate('imports.cancelled')}
      </Box>
      {mine ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <AgainButton batch={batch} primary />
          {fileKept ? (
            <IfToday>
              <Button disabled={busy} onClick={() => run({ id, version, sheet, mapping })}>
                {translate('imports.check_again')}
              </Button>
            </IfToday>
          ) : null}
        </Box>
      ) : null}
    </Paper>
  );
}
