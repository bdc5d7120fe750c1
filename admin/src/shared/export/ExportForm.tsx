import { type ExportFormat, ExportListDocument, type ExportListInput } from '@jiceng/schema/exports.ts';
import {
  Button,
  DialogActions,
  DialogContent,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Switch,
  TextField,
} from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { askedOf } from '../../providers/data-provider.ts';
import { formatDecimal } from '../figures/format.ts';
import { useAsOf } from '../time/as-of.tsx';
import { useCommand } from '../use-command.ts';
import { useText } from '../use-text.ts';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import { chosenAtFirst, holdsNumbers, inOrder, needsPurpose } from './columns.ts';
import type { ExportableList } from './use-export-lists.ts';
import { WhatIsExported } from './WhatIsExported.tsx';

/** The job that makes a file, and the file to come. */
export interface ExportOrder {
  readonly jobId: string;
  readonly fileId: string;
}

interface ExportFormProps {
  /** One, or of facts one for each kind. */
  readonly lists: readonly ExportableList[];
  readonly onMade: (made: ExportOrder) => void;
  readonly onClose: () => void;
}

const FORMATS: readonly ExportFormat[] = ['XLSX', 'CSV'];
const SHORTEST_PURPOSE = 5;

/** Which rows, format, columns and, where one of them asks for it, what the file is for. */
export function ExportForm({ lists, onMade, onClose }: ExportFormProps) {
  const translate = useTranslate();
  const text = useText();
  const { moment } = useAsOf();
  const { resource, total = 0, filter, filterValues, sort } = useListContext();
  const [list, setList] = useState(lists[0] as ExportableList);
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [chosen, setChosen] = useState(() => chosenAtFirst(list));
  const [holding, setHolding] = useState(true);
  const [purpose, setPurpose] = useState('');
  const { run, busy } = useCommand(ExportListDocument, {
    keyed: 'exportList',
    onDone: ({ exportList }) => onMade({ jobId: exportList.id, fileId: exportList.subjectId ?? '' }),
  });
  const purposeNeeded = needsPurpose(list, chosen);
  const purposeMissing = purposeNeeded && purpose.trim().length < SHORTEST_PURPOSE;
  const count = formatDecimal(total);
  const start = () =>
    run({
      format,
      purpose: purposeNeeded ? purpose.trim() : null,
      asOf: (list.takesAsOf && moment.asOf) || null,
      knownOn: (list.takesKnownOn && moment.knownOn) || null,
      // The server tells which fields there are; it refuses what does not fit.
      [list.field as 'workers']: {
        ...askedOf(resource, { filter: { ...filterValues, ...filter }, sort }),
        columns: inOrder(list, chosen),
        ...(list.kind ? { kind: list.kind, holding } : {}),
      } as NonNullable<ExportListInput['workers']>,
    });
  return (
    <>
      <DialogContent>
        <WhatIsExported isDated={list.takesAsOf} count={count} of={list.kind ? 'people' : 'rows'} />
        {lists.length > 1 ? (
          <>
            <TextField
              select
              fullWidth
              label={translate('export.kind')}
              value={list.kind ?? ''}
              onChange={({ target }) => {
                const next = lists.find(({ kind }) => kind === target.value) ?? list;
                setList(next);
                setChosen(chosenAtFirst(next));
              }}
              sx={{ mt: '12px' }}
            >
              {lists.map(({ kind, title }) => (
                <MenuItem key={kind} value={kind ?? ''}>
                  {text(title)}
                </MenuItem>
              ))}
            </TextField>
            <FormControlLabel
              control={<Switch size="small" checked={holding} onChange={(_, on) => setHolding(on)} />}
              label={translate('export.holding')}
              sx={{ mt: '8px', display: 'flex' }}
            />
          </>
        ) : null}
        <RadioGroup
          row
          aria-label={translate('export.format')}
          value={format}
          onChange={(_, value) => setFormat(value as ExportFormat)}
        >
          {FORMATS.map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio size="small" />}
              label={translate(`export.${each}`)}
            />
          ))}
        </RadioGroup>
        <ColumnsChoice list={list} chosen={chosen} onChoose={setChosen} isCsv={format === 'CSV'} />
        {purposeNeeded ? (
          <TextField
            required
            fullWidth
            label={translate('export.purpose')}
            helperText={translate(holdsNumbers(list, chosen) ? 'export.purpose_help_numbers' : 'export.purpose_help')}
            value={purpose}
            onChange={({ target }) => setPurpose(target.value)}
            sx={{ mt: '12px' }}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('page.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || chosen.size === 0 || purposeMissing}
          onClick={start}
        >
          {list.kind ? translate('export.start_facts') : translate('export.start', { count })}
        </Button>
      </DialogActions>
    </>
  );
}
