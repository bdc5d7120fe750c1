import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AuditTab } from '../../../shared/audit/AuditTab.tsx';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { sizeOf } from '../../../shared/files/file-size.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { BatchFigures } from '../kit/BatchFigures.tsx';
import { failureText } from '../kit/failure.ts';
import { toWrite } from '../kit/steps.ts';
import type { Batch } from '../kit/use-batch.ts';
import { Working } from '../kit/Working.tsx';
import { Entries } from './Entries.tsx';
import { UndoImport } from './UndoImport.tsx';

/** A batch that was stored, or stored and taken back: what it wrote, by whom, by which document. */
export function ResultPage({ batch }: { readonly batch: Batch }) {
  return (
    <>
      <BatchFigures counts={batch.counts} />
      {batch.state === 'UNDOING' ? <Working batch={batch} title="imports.undoing" /> : <Verdict batch={batch} />}
      <NotUndone batch={batch} />
      <Details batch={batch} />
      <Entries batch={batch} />
      <IfPermitted place="audit">
        <Audit id={batch.id} />
      </IfPermitted>
    </>
  );
}

function Verdict({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const { counts, committedAt, undoneAt, undoReason } = batch;
  return (
    <Paper
      sx={{ p: '12px 16px', mb: '12px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' }}
    >
      <Box role="status" sx={{ flex: '1 1 320px' }}>
        {batch.state === 'UNDONE' ? (
          <>
            <StatusMark kind="unknown">
              {translate('imports.result_undone', { at: undoneAt ? officeTime(undoneAt) : '' })}
            </StatusMark>
            <Typography sx={{ fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {translate('imports.undo_reason', { reason: undoReason ?? '' })}
            </Typography>
          </>
        ) : (
          <StatusMark kind="ok">
            {translate('imports.result_stored', {
              at: committedAt ? officeTime(committedAt) : '',
              rows: formatDecimal(counts ? toWrite(counts) : 0),
              new: formatDecimal(counts?.new),
              changed: formatDecimal(counts?.changed),
            })}
          </StatusMark>
        )}
      </Box>
      <UndoImport batch={batch} />
    </Paper>
  );
}

/** Why a batch that should have been taken back is stored still; nothing where nobody tried, or who tried has cancelled it. */
function NotUndone({ batch: { state, failure } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  if (state !== 'COMMITTED' || !failure) return null;
  return (
    <Paper sx={{ p: '12px 16px', mb: '12px', display: 'grid', gap: '8px' }} role="alert">
      <StatusMark kind="no">{translate('imports.not_undone')}</StatusMark>
      <Box sx={{ overflowWrap: 'anywhere' }}>{failureText(failure, translate)}</Box>
    </Paper>
  );
}

/** Who did what with the batch; what it wrote is told in the audit of each record. */
function Audit({ id }: Pick<Batch, 'id'>) {
  const translate = useTranslate();
  return (
    <Section title={translate('audit_tab.label')}>
      <AuditTab subjectType="IMPORT_BATCH" subjectId={id} empty="imports.audit_of_all" />
    </Section>
  );
}

function Details({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const { fileName, fileSize, fileSha256, sheet, person, createdAt, checkedAt, committedAt, reason, document } = batch;
  return (
    <Section title={translate('imports.details')}>
      <FieldList
        fields={[
          { label: translate('imports.file'), value: `${fileName} ${sizeOf(fileSize)}` },
          { label: translate('imports.sheet'), value: sheet },
          ...(person === undefined ? [] : [{ label: translate('imports.person'), value: person?.name }]),
          { label: translate('imports.begun'), value: officeTime(createdAt) },
          { label: translate('imports.checked_at'), value: checkedAt && officeTime(checkedAt) },
          { label: translate('imports.stored_at'), value: committedAt && officeTime(committedAt) },
          { label: translate('imports.reason'), value: reason },
          { label: translate('record.document'), value: document ? <DocumentCite document={document} /> : null },
          {
            label: translate('imports.hash'),
            value: (
              <Box component="code" sx={{ fontSize: 12, overflowWrap: 'anywhere' }}>
                {fileSha256}
              </Box>
            ),
            wide: true,
          },
        ]}
      />
    </Section>
  );
}
