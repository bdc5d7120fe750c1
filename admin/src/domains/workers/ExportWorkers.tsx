import { type ExportFormat, ExportListDocument, type WorkerColumn } from '@jiceng/schema/exports.ts';
import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { workersAsked } from '../../providers/resources/workers.ts';
import { ListExportFile } from '../../shared/export/ListExportFile.tsx';
import { formatDecimal } from '../../shared/figures/format.ts';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { DownloadIcon } from '../../shared/status/icons.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { EXPORT_GROUPS, type ExportGroup, inOrder, needsPurpose } from './export-columns.ts';

/** Saves the whole list of workers as a file (导出); inside `<ListBase>`. */
export function ExportWorkers() {
  const translate = useTranslate();
  const { total = 0 } = useListContext();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<DownloadIcon />} disabled={total === 0} onClick={() => setOpen(true)}>
        {translate('export.button', { count: formatDecimal(total) })}
      </Button>
      {open ? <ExportDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const FORMATS: readonly ExportFormat[] = ['XLSX', 'CSV'];
const SHORTEST_PURPOSE = 5;

/** Format, columns and, where one of them asks for it, what the file is for; then the job that makes it. */
function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const { moment } = useAsOf();
  const { total = 0, filterValues, sort } = useListContext();
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [chosen, setChosen] = useState<ReadonlySet<WorkerColumn>>(new Set(EXPORT_GROUPS.list));
  const [purpose, setPurpose] = useState('');
  const [made, setMade] = useState<{ jobId: string; fileId: string } | null>(null);
  const { run, busy } = useCommand(ExportListDocument, {
    keyed: 'exportList',
    onDone: ({ exportList }) => setMade({ jobId: exportList.id, fileId: exportList.subjectId ?? '' }),
  });
  const count = formatDecimal(total);
  const purposeMissing = needsPurpose(chosen) && purpose.trim().length < SHORTEST_PURPOSE;
  const start = () =>
    run({
      format,
      purpose: needsPurpose(chosen) ? purpose.trim() : null,
      workers: { ...workersAsked(filterValues, sort), columns: inOrder(chosen) },
      asOf: moment.asOf ?? null,
      knownOn: moment.knownOn ?? null,
    });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('export.title', { name: translate('menu.workers') })}</DialogTitle>
      <DialogContent>
        {made ? (
          <ListExportFile {...made} />
        ) : (
          <>
            <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: 1 }}>
              {translate('export.note', { count })}
            </Typography>
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
            <Columns chosen={chosen} onChoose={setChosen} />
            {needsPurpose(chosen) ? (
              <TextField
                required
                fullWidth
                label={translate('export.purpose')}
                helperText={translate('export.purpose_help')}
                value={purpose}
                onChange={({ target }) => setPurpose(target.value)}
                sx={{ mt: '12px' }}
              />
            ) : null}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(made ? 'page.close' : 'page.cancel')}</Button>
        {made ? null : (
          <Button
            variant="contained"
            color="primary"
            disabled={busy || chosen.size === 0 || purposeMissing}
            onClick={start}
          >
            {translate('export.start', { count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface ColumnsProps {
  readonly chosen: ReadonlySet<WorkerColumn>;
  readonly onChoose: (chosen: ReadonlySet<WorkerColumn>) => void;
}

function Columns({ chosen, onChoose }: ColumnsProps) {
  const translate = useTranslate();
  const sensitive = usePermitted('worker-sensitive', 'show');
  const groups = (Object.keys(EXPORT_GROUPS) as ExportGroup[]).filter((group) => group !== 'sensitive' || sensitive);
  const toggle = (column: WorkerColumn) => {
    const next = new Set(chosen);
    if (!next.delete(column)) next.add(column);
    onChoose(next);
  };
  return (
    <>
      {groups.map((group) => (
        <Box component="fieldset" key={group} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ p: '8px 0 0', typography: 'caption', color: 'text.secondary' }}>
            {translate(`export.group_${group}`)}
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))' }}>
            {EXPORT_GROUPS[group].map((column) => (
              <FormControlLabel
                key={column}
                control={
                  <Checkbox
                    size="small"
                    checked={chosen.has(column)}
                    onChange={() => toggle(column)}
                    sx={{ py: '4px' }}
                  />
                }
                label={translate(`export.column.${column}`)}
              />
            ))}
          </Box>
        </Box>
      ))}
      {chosen.size === 0 ? (
        <Typography role="alert" sx={{ fontSize: 13, color: 'error.main' }}>
          {translate('export.columns_needed')}
        </Typography>
      ) : null}
    </>
  );
}
