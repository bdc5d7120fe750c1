import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { useAsOf } from '../time/as-of.tsx';
import { useMe } from '../use-me.ts';
import { type CsvColumn, csvOf } from './csv.ts';

/** Saves rows as `<name> <day>.csv`; with demo data its first line says 演示. */
export function useCsv(): <Row>(name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]) => void {
  const translate = useTranslate();
  const { day } = useAsOf();
  const demo = useMe()?.demo ?? true;
  return useCallback(
    (name, columns, rows) => {
      const opening = demo ? `${translate('app.demo')}${translate('why.of')}${translate('app.demo_long')}` : undefined;
      save(`${name} ${day}.csv`, csvOf(columns, rows, opening));
    },
    [translate, day, demo],
  );
}

function save(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
