import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CsvColumn } from '../../../shared/export/csv.ts';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { type IndicatorValue, mainTarget } from './verdict.ts';

interface ValuesExportProps {
  readonly values: readonly IndicatorValue[];
  /** Name of the file. */
  readonly name: string;
  /** The same indicator at its deadline; null where none has passed. Left out: the file has no such columns. */
  readonly atDeadline?: (now: IndicatorValue) => IndicatorValue | null;
}

/** Indicator values as a file: on the day looked at, at the deadline, target and how it stands. */
export function ValuesExport({ values, name, atDeadline }: ValuesExportProps) {
  const translate = useTranslate();
  const text = useText();
  const csv = useCsv();
  const { day } = useAsOf();
  const then = (value: IndicatorValue) => atDeadline?.(value) ?? value;
  const columns: readonly CsvColumn<IndicatorValue>[] = [
    { label: translate('indicators.region'), value: ({ region }) => region.name },
    { label: translate('indicators.name'), value: ({ definition }) => text(definition.name) },
    {
      label: translate('indicators.unit'),
      value: ({ definition }) => translate(`enum.IndicatorUnit.${definition.unit}`),
    },
    ...(atDeadline
      ? [
          { label: translate('dashboard.deadline'), value: (value: IndicatorValue) => atDeadline(value)?.asOf },
          { label: translate('dashboard.value_then'), value: (value: IndicatorValue) => atDeadline(value)?.display },
        ]
      : []),
    { label: translate('dashboard.at_day', { date: day }), value: ({ display }) => display },
    { label: translate('indicators.numerator'), value: ({ numerator }) => numerator },
    { label: translate('indicators.denominator'), value: ({ denominator }) => denominator },
    { label: translate('indicators.targets'), value: (value) => mainTarget(then(value).targets)?.value },
    {
      label: translate('indicators.status'),
      value: (value) => text(mainTarget(then(value).targets)?.text ?? value.statusText),
    },
  ];
  return (
    <Button startIcon={<DownloadIcon />} disabled={values.length === 0} onClick={() => csv(name, columns, values)}>
      {translate('page.export')}
    </Button>
  );
}
