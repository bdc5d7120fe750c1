import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { SHEET } from './print-style.ts';
import { PRINT, usePrintedBy } from './print-words.ts';

/** A column of the sheet beside the number of the row. */
export interface SheetColumn<Item> {
  readonly head: string;
  /** On paper, as `24mm`; left out: what the others leave. */
  readonly width?: string;
  /** Short values stand in the middle, sentences are set small. */
  readonly set?: 'middle' | 'small';
  readonly of: (item: Item) => ReactNode;
}

interface OnSheet {
  readonly id: string;
  readonly town: { readonly name: string } | null;
}

interface BatchSheetProps<Item extends OnSheet> {
  readonly title: string;
  /** Beside the title at the head of each page: region and day. */
  readonly running: readonly (string | null | undefined)[];
  /** Of which region, day, document and paper, and how many. */
  readonly facts: readonly (readonly [label: string, value: string | null | undefined])[];
  readonly columns: readonly SheetColumn<Item>[];
  readonly items: readonly Item[];
}

/** The proposals of a batch by street, those of a street together, with lines to sign at the end (审批表). */
export function BatchSheet<Item extends OnSheet>({ title, running, facts, columns, items }: BatchSheetProps<Item>) {
  const printedBy = usePrintedBy();
  const towns = townsOf(items);
  const order = new Map(towns.flatMap(([, some]) => some).map(({ id }, place) => [id, place + 1]));
  const all = columns.length + 1;
  const half = Math.floor(all / 2);
  return (
    <Box component="section" lang="zh-CN" aria-label={title} tabIndex={0} data-sheet="batch" sx={SHEET}>
      <h1>{title}</h1>
      <p className="facts">{facts.flatMap(([label, value]) => (value ? [`${label}：${value}`] : [])).join('　　')}</p>
      <table>
        <colgroup>
          <col style={{ width: '13mm' }} />
          {columns.map(({ head, width }) => (
            <col key={head} style={width ? { width } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th colSpan={all} className="running">
              {[title, ...running].filter(Boolean).join('　')}
            </th>
          </tr>
          <tr>
            <th scope="col">{PRINT.row}</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td colSpan={all} className="running">
              {printedBy}
            </td>
          </tr>
        </tfoot>
        {towns.map(([town, some]) => (
          <tbody key={town}>
            <tr className="town">
              <th colSpan={all} scope="rowgroup" style={{ textAlign: 'left' }}>
                {town}　{some.length} 人
              </th>
            </tr>
            {some.map((item) => (
              <tr key={item.id}>
                <td style={{ textAlign: 'center' }}>{order.get(item.id)}</td>
                {columns.map(({ head, set, of }) => (
                  <td
                    key={head}
                    className={set === 'small' ? 'words' : undefined}
                    style={set === 'middle' ? { textAlign: 'center' } : undefined}
                  >
                    {of(item)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <tbody className="sign">
          <tr>
            <td colSpan={half}>{PRINT.sign_prepared}</td>
            <td colSpan={all - half}>{PRINT.sign_checked}</td>
          </tr>
          <tr>
            <td colSpan={half}>{PRINT.sign_decided}</td>
            <td colSpan={all - half}>
              {PRINT.sign_leader}　　　　　　　　{PRINT.date_line}
            </td>
          </tr>
        </tbody>
      </table>
    </Box>
  );
}

function townsOf<Item extends OnSheet>(items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] {
  const towns = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.town?.name ?? '';
    towns.set(name, [...(towns.get(name) ?? []), item]);
  }
  return [...towns];
}
