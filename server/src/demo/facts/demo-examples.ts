import { DECLARED_FACTS } from '../../domains/workers/index.ts';

import type { ImportColumn } from '../../shared/imports/import-kind.ts';
import { daysAfter } from '../../shared/time/years.ts';
import type { DemoFile } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

/** What the example of a cell stands for. */
function cellValue({ example, choices, type }: ImportColumn): unknown {
  if (example === '') return null;
  if (choices) return choices.find(({ label }) => label === example)?.value;
  return type === 'YES_NO' ? example === '是' : example;
}

/** Kinds that the demo invents nothing for: a few people have the example of the workbook, for the days it names (演示样例), by table. */
export function demoExamples(files: readonly DemoFile[]): Readonly<Record<string, readonly DemoFact[]>> {
  return Object.fromEntries(
    DECLARED_FACTS.flatMap(({ names: { table }, columns, sheetColumns, days, demoOneIn }) => {
      if (demoOneIn === null) return [];
      const own = Object.keys(columns).map((column, n) => [
        column,
        sheetColumns[n] ? cellValue(sheetColumns[n]) : null,
      ]);
      const [from = '', last] = days.columns.map(({ example }) => example);
      const rows = files
        .filter((file, n) => n % demoOneIn === demoOneIn - 1 && file.works(from))
        .map(
          ({ id }): DemoFact => ({
            worker: id,
            from,
            to: last ? daysAfter(last, 1) : null,
            ...Object.fromEntries(own),
          }),
        );
      return [[table, rows]];
    }),
  );
}
