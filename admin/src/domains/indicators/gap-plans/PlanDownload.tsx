import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CsvColumn } from '../../../shared/export/csv.ts';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { Measure, Outcome, OutcomeLine } from './measures.ts';

interface PlanDownloadProps {
  readonly outcome: Outcome;
  readonly name: string;
  readonly measure: Measure;
}

/** The table as a file. */
export function PlanDownload({ outcome, name, measure }: PlanDownloadProps) {
  const translate = useTranslate();
  const text = useText();
  const csv = useCsv();
  const columns: readonly CsvColumn<OutcomeLine>[] = [
    { label: translate('indicators.code'), value: ({ region }) => region.code },
    { label: translate('gap.unit'), value: ({ region }) => region.name },
    { label: translate('gap.has'), value: ({ has }) => has?.value },
    { label: translate('gap.lacks'), value: ({ lacks }) => lacks?.value },
    { label: translate(`gap.add_${measure}`), value: ({ added }) => added?.value },
    { label: translate('gap.after'), value: ({ withMeasures }) => withMeasures?.value },
    { label: translate('gap.state'), value: (line) => text(line.text) },
  ];
  const communities = new Set(outcome.perUnit.map(({ region }) => region.id));
  const rows = [...outcome.perTown.filter(({ region }) => !communities.has(region.id)), ...outcome.perUnit];
  return (
    <Button
      variant="text"
      startIcon={<DownloadIcon />}
      onClick={() => csv(`${translate('menu.gap-plans')} ${name}`, columns, rows)}
      sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
    >
      {translate('gap.download')}
    </Button>
  );
}
