import { MapImportDocument } from '@jiceng/schema/imports.ts';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Section } from '../../../shared/pages/Section.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { AgainButton } from '../kit/AgainButton.tsx';
import type { Batch } from '../kit/use-batch.ts';
import type { ImportKind } from '../kit/use-kinds.ts';
import { HeadTable } from './HeadTable.tsx';
import { mapped, mappingOf, sameMapping, unread } from './mapping.ts';

interface ColumnsStepProps {
  readonly batch: Batch;
  readonly columns: ImportKind['columns'];
  /** To the result of the check, where there is one for these columns. */
  readonly onBack: () => void;
}

/** Second step (对应列): which head of the file is which column; what was matched by itself is there already. */
export function ColumnsStep({ batch, columns, onBack }: ColumnsStepProps) {
  const translate = useTranslate();
  const [heads, setHeads] = useState<Batch['heads']>(batch.heads);
  const { run, busy } = useCommand(MapImportDocument);
  const { id, version, sheet } = batch;
  const left = unread(columns, heads);
  const missing = left.filter(({ required }) => required);
  const changed = !sameMapping(heads, batch.heads);
  const names = (some: typeof left) => some.map(({ head }) => head).join(translate('dashboard.list_comma'));
  const other = (name: string) => run({ id, version, sheet: name });
  const unchecked = batch.state !== 'CHECKED';
  return (
    <Section
      title={translate('imports.columns_title')}
      note={translate('imports.columns_matched', { heads: heads.length, matched: mappingOf(heads).length })}
    >
      <Notes batch={batch} missing={names(missing)} empty={heads.length === 0} disabled={busy} onSheet={other} />
      <HeadTable
        heads={heads}
        columns={columns}
        disabled={busy}
        onRead={(position, column) => setHeads(mapped(heads, position, column) as Batch['heads'])}
      />
      {left.length > missing.length ? (
        <Box sx={{ p: '10px 16px', fontSize: 13, color: 'text.secondary', borderTop: 1, borderColor: 'divider' }}>
          {translate('imports.unread', { columns: names(left.filter(({ required }) => !required)) })}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: '12px 16px', borderTop: 1, borderColor: 'divider' }}>
        {changed || unchecked ? (
          <IfToday>
            <Button
              variant="contained"
              color="primary"
              disabled={busy || missing.length > 0 || heads.length === 0}
              onClick={() => run({ id, version, sheet, mapping: mappingOf(heads) })}
            >
              {translate('imports.check')}
            </Button>
          </IfToday>
        ) : (
          <Button variant="contained" color="primary" onClick={onBack}>
            {translate('imports.back_to_check')}
          </Button>
        )}
        {missing.length > 0 ? <AgainButton batch={batch} /> : null}
      </Box>
    </Section>
  );
}

interface NotesProps {
  readonly batch: Batch;
  /** Heads of required columns that are not found; empty: all are. */
  readonly missing: string;
  readonly empty: boolean;
  readonly disabled: boolean;
  readonly onSheet: (name: string) => void;
}

/** Which sheet is read, where there is a choice, and what is missing in it. */
function Notes({ batch: { sheets, sheet }, missing, empty, disabled, onSheet }: NotesProps) {
  const translate = useTranslate();
  if (sheets.length < 2 && !missing && !empty) return null;
  return (
    <Box sx={{ p: '12px 16px', display: 'grid', gap: '12px', borderBottom: 1, borderColor: 'divider' }}>
      {sheets.length > 1 ? (
        <TextField
          select
          label={translate('imports.sheet')}
          value={sheet ?? ''}
          disabled={disabled}
          onChange={({ target }) => onSheet(target.value)}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 420 }}
        >
          {sheets.map(({ name, hidden }) => (
            <option key={name} value={name}>
              {hidden ? translate('imports.sheet_hidden', { name }) : name}
            </option>
          ))}
        </TextField>
      ) : null}
      {empty || missing ? (
        <Alert severity="error" variant="outlined">
          {empty ? translate('imports.no_heads') : translate('imports.missing', { columns: missing })}
        </Alert>
      ) : null}
    </Box>
  );
}
