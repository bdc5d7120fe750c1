import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { saveBlob } from '../files/save-blob.ts';
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
      const text = csvOf(columns, rows, opening);
      saveBlob(`${name} ${day}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
    },
    [translate, day, demo],
  );
}
