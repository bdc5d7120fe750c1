import { Box, Button, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { DownloadButton } from '../../../shared/files/DownloadButton.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { AgainButton } from '../kit/AgainButton.tsx';
import { BatchFigures } from '../kit/BatchFigures.tsx';
import { Failed } from '../kit/Failed.tsx';
import { openSteps, type Step, storable } from '../kit/steps.ts';
import type { Batch } from '../kit/use-batch.ts';
import { Working } from '../kit/Working.tsx';
import { Problems } from './Problems.tsx';

interface CheckStepProps {
  readonly batch: Batch;
  readonly onStep: (step: Step) => void;
}

/** Third step (检查结果): what the rows would do, and every bad cell at once. */
export function CheckStep({ batch, onStep }: CheckStepProps) {
  if (batch.state === 'CHECKING') return <Working batch={batch} title="imports.checking" />;
  if (batch.state === 'FAILED') return <Failed batch={batch} said="imports.check_failed" />;
  return (
    <>
      <BatchFigures counts={batch.counts} />
      <Verdict batch={batch} onStep={onStep} />
      {batch.problemCount ? <Problems batch={batch} /> : null}
    </>
  );
}

/** What the figures mean, and what can be done now. */
function Verdict({ batch, onStep }: CheckStepProps) {
  const translate = useTranslate();
  const open = openSteps(batch);
  const { counts } = batch;
  const bad = (counts?.bad ?? 0) > 0;
  return (
    <Paper
      sx={{
        p: '12px 16px',
        mb: '12px',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '8px 12px',
      }}
    >
      <Box role="status" sx={{ flex: '1 1 320px' }}>
        <Sentence batch={batch} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {bad && batch.fileKept ? <MarkedButton batch={batch} /> : null}
        {open.includes('columns') ? (
          <Button onClick={() => onStep('columns')}>{translate('imports.change_columns')}</Button>
        ) : null}
        {batch.mine && !storable(counts) ? <AgainButton batch={batch} primary={bad} /> : null}
        {open.includes('store') ? (
          <IfToday>
            <Button variant="contained" color="primary" onClick={() => onStep('store')}>
              {translate('imports.go_store')}
            </Button>
          </IfToday>
        ) : null}
      </Box>
    </Paper>
  );
}

function Sentence({ batch: { counts, problemCount, mine } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const rows = formatDecimal(counts?.rows ?? 0);
  if (!mine) return <StatusMark kind="wait">{translate('imports.others_waiting')}</StatusMark>;
  if (!counts || counts.rows === 0) return <StatusMark kind="no">{translate('imports.verdict_empty')}</StatusMark>;
  if (counts.bad > 0)
    return (
      <StatusMark kind="no">
        {translate('imports.verdict_bad', { rows: formatDecimal(counts.bad), count: formatDecimal(problemCount) })}
      </StatusMark>
    );
  return storable(counts) ? (
    <StatusMark kind="ok">{translate('imports.verdict_good', { rows })}</StatusMark>
  ) : (
    <StatusMark kind="unknown">{translate('imports.verdict_same', { rows })}</StatusMark>
  );
}

/** The person's own rows again, with what is wrong in each. */
function MarkedButton({ batch: { id, fileName } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const name = fileName.replace(/\.(xlsx|csv)$/i, '');
  return (
    <DownloadButton address={`/imports/${id}/marked.xlsx`} fileName={translate('imports.marked_file', { name })}>
      {translate('imports.marked')}
    </DownloadButton>
  );
}
