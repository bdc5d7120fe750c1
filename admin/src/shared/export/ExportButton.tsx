import { Button } from '@mui/material';
import { type RaRecord, useDataProvider, useListContext, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatDecimal } from '../figures/format.ts';
import { DownloadIcon } from '../status/icons.tsx';
import { useAsOfQuery } from '../time/as-of.tsx';
import type { CsvColumn } from './csv.ts';
import { everyRow } from './every-row.ts';
import { useCsv } from './use-csv.ts';

interface ExportButtonProps<Row extends RaRecord> {
  /** Name of the file, in the language of the console. */
  readonly name: string;
  readonly columns: readonly CsvColumn<Row>[];
  /** Rows asked for at once, where a row is dear to compute; otherwise as many as the server answers. */
  readonly perPage?: number;
}

/** Saves all rows of the list as a file, with its conditions and order, and says how many; inside `<ListBase>`. */
export function ExportButton<Row extends RaRecord>({ name, columns, perPage }: ExportButtonProps<Row>) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useDataProvider();
  const csv = useCsv();
  const { meta } = useAsOfQuery();
  const { resource, sort, filter, filterValues, total = 0 } = useListContext();
  const [read, setRead] = useState<number | null>(null);

  const run = async () => {
    setRead(0);
    try {
      const rows = await everyRow<Row>(
        (page, rows) =>
          provider.getList<Row>(resource, {
            pagination: { page, perPage: rows },
            sort,
            filter: { ...filterValues, ...filter },
            meta,
          }),
        setRead,
        perPage,
      );
      csv(name, columns, rows);
      notify('export.done', { type: 'success', messageArgs: { count: formatDecimal(rows.length) } });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'page.error', { type: 'error' });
    } finally {
      setRead(null);
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} disabled={total === 0 || read !== null} onClick={run}>
      {read === null
        ? translate('export.button', { count: formatDecimal(total) })
        : translate('export.reading', { read: formatDecimal(read), count: formatDecimal(total) })}
    </Button>
  );
}
