import { CommitImportDocument, type DocumentInput } from '@jiceng/schema/imports.ts';
import { Box, Button, Typography } from '@mui/material';
import { Form, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormAlert } from '../../../shared/editing/FormAlert.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { Section } from '../../../shared/pages/Section.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { BatchFigures } from '../kit/BatchFigures.tsx';
import { Failed } from '../kit/Failed.tsx';
import { storable, toWrite } from '../kit/steps.ts';
import type { Batch } from '../kit/use-batch.ts';
import { Working } from '../kit/Working.tsx';

interface StoreStepProps {
  readonly batch: Batch;
  readonly onBack: () => void;
}

interface Values {
  readonly reason?: string | null;
  readonly document?: DocumentInput | null;
}

/** Fourth step (写入): what will be written, why and by which document; then the job that writes it. */
export function StoreStep({ batch, onBack }: StoreStepProps) {
  if (batch.state === 'COMMITTING') return <Working batch={batch} title="imports.storing" />;
  if (batch.state === 'FAILED') return <Failed batch={batch} said="imports.store_failed" />;
  return (
    <>
      <BatchFigures counts={batch.counts} />
      <Grounds batch={batch} onBack={onBack} />
    </>
  );
}

function Grounds({ batch, onBack }: StoreStepProps) {
  const translate = useTranslate();
  const { id, version, counts, reason, document, heads } = batch;
  const { run } = useCommand(CommitImportDocument, { keyed: 'commitImport' });
  if (!storable(counts)) return null;
  const said = {
    rows: formatDecimal(toWrite(counts)),
    new: formatDecimal(counts.new),
    changed: formatDecimal(counts.changed),
    same: formatDecimal(counts.same),
  };
  return (
    <Section title={translate('imports.grounds')}>
      <Form
        record={{ reason, document }}
        sanitizeEmptyValues
        onSubmit={({ reason: why, document: paper }: Values) =>
          run({ id, version, reason: why || null, document: paper?.title ? paperOf(paper) : null })
        }
      >
        <Box sx={{ p: '12px 16px 0', maxWidth: 720 }}>
          <Typography variant="sentence" component="p">
            {translate('imports.will_store', said)}
            {counts.same > 0 ? translate('imports.will_skip', said) : null}
          </Typography>
          <Typography sx={{ fontSize: 13, color: 'text.secondary', mb: 2 }}>
            {translate('imports.all_or_none')}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              columnGap: 2,
              rowGap: '12px',
              alignItems: 'start',
              '& .MuiFormControl-root': { m: 0, width: '100%' },
            }}
          >
            <TextInput
              source="reason"
              label="imports.reason"
              helperText="imports.reason_help"
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput
              source="document.title"
              validate={titleIfCited}
              label="versioned.document_title"
              helperText={heads.some(({ column }) => column === 'documentTitle') && 'imports.document_help'}
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput source="document.number" label="versioned.document_number" />
            <DayInput source="document.date" label="versioned.document_date" />
          </Box>
        </Box>
        <FormAlert />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: '16px' }}>
          <IfToday>
            <Submit label={translate('imports.store', said)} />
          </IfToday>
          <Button onClick={onBack}>{translate('imports.back_to_check')}</Button>
        </Box>
      </Form>
    </Section>
  );
}

const paperOf = ({ title, number, date }: DocumentInput): DocumentInput => ({
  title,
  number: number || null,
  date: date || null,
});

function Submit({ label, disabled = false }: { readonly label: string; readonly disabled?: boolean }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting}>
      {label}
    </Button>
  );
}
