import { useGraphiQL } from '@graphiql/react';
import { useMemo, useState } from 'react';
import { operationAlone } from './fetcher.ts';
import { exportQuery } from './operations.ts';
import { type Answer, refusalOf } from './server.ts';
import { type TableList, tablesOf } from './table.ts';
import { useCurrent } from './use-current.ts';
import { words } from './words.ts';

export type View = 'table' | 'json';

/** Above the result: 表格 or JSON, which list, and its export; below it the rows. The JSON itself is GraphiQL's. */
export function ResultTable({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const { text, variables, operationName, response } = useCurrent();
  const schema = useGraphiQL((state) => state.schema) ?? null;
  const [chosen, setChosen] = useState('');
  // What was asked belongs to the answer: the text may change afterwards, the table only with the next answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const asked = useMemo(() => {
    const answer = answerIn(response);
    if (!answer || !schema) return null;
    const document = operationAlone(text(), operationName);
    return { answer, document, variables: variables(), tables: safely(() => tablesOf(schema, document)) };
  }, [response, schema]);
  const table = asked?.tables.find(({ path }) => path === chosen) ?? asked?.tables[0] ?? null;
  const isAnswered = Boolean(asked?.answer.data);
  return (
    <div className="result">
      <div className="result-bar" role="toolbar" aria-label={words.table}>
        <span className="switch">
          {(['table', 'json'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => onView(each)}>
              {words[each]}
            </button>
          ))}
        </span>
        {isAnswered && asked && asked.tables.length > 1 ? (
          <select aria-label={words.list} value={table?.path ?? ''} onChange={({ target }) => setChosen(target.value)}>
            {asked.tables.map(({ path, label }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
          </select>
        ) : null}
        {isAnswered && asked && table ? (
          <Exports document={asked.document} variables={asked.variables} path={table.path} />
        ) : null}
      </div>
      {view === 'table' ? <Rows answer={asked?.answer ?? null} table={table} /> : null}
    </div>
  );
}

function Rows({ answer, table }: { readonly answer: Answer<unknown> | null; readonly table: TableList | null }) {
  const [error] = answer?.errors ?? [];
  if (error)
    return (
      <div className="note" role="alert">
        <strong>{words.failed}</strong>
        <p>{refusalOf(error)}</p>
      </div>
    );
  if (!answer?.data) return <p className="note">{words.noResult}</p>;
  if (!table) return <p className="note">{words.noList}</p>;
  const rows = table.rows(answer.data);
  const total = table.total(answer.data);
  return (
    <>
      <p className="count" aria-live="polite">
        {total !== null && total > rows.length ? `${total} ${words.rows} · ${words.shown} ` : ''}
        {rows.length} {words.rows}
      </p>
      {rows.length ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        <section className="scroll" tabIndex={0} aria-label={table.label}>
          <table>
            <thead>
              <tr>
                {table.columns.map(({ head, isNumber }, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <th key={i} scope="col" className={isNumber ? 'number' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, r) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of any query have no key
                <tr key={r}>
                  {table.columns.map(({ text, isNumber }, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <td key={i} className={isNumber ? 'number' : undefined}>
                      <span>{text(row) || '—'}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p className="note">{words.empty}</p>
      )}
    </>
  );
}

interface Exported {
  readonly document: string;
  readonly variables: string;
  readonly path: string;
}

function Exports({ document, variables, path }: Exported) {
  const [state, setState] = useState<{ readonly text: string; readonly isRefusal: boolean } | null>(null);
  const make = (format: 'XLSX' | 'CSV') => {
    setState({ text: words.exporting, isRefusal: false });
    exportQuery({ document, variables, format, path }).then(
      ({ url, fileName, rows }) => {
        save(url, fileName);
        setState({ text: `${words.exported} ${rows} ${words.rows}`, isRefusal: false });
      },
      (error: Error) => setState({ text: error.message, isRefusal: true }),
    );
  };
  return (
    <span className="exports" title={words.exportHint}>
      <button type="button" onClick={() => make('XLSX')}>
        {words.exportXlsx}
      </button>
      <button type="button" onClick={() => make('CSV')}>
        {words.exportCsv}
      </button>
      {state ? (
        <span role={state.isRefusal ? 'alert' : 'status'} className={state.isRefusal ? 'warn' : 'quiet'}>
          {state.text}
        </span>
      ) : null}
    </span>
  );
}

function save(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

function answerIn(response: string | null): Answer<unknown> | null {
  try {
    const answer = JSON.parse(response || 'null') as Answer<unknown> | null;
    return answer?.data !== undefined || answer?.errors !== undefined ? answer : null;
  } catch {
    return null;
  }
}

/** A text that has changed into no query any more has no tables. */
function safely(tables: () => readonly TableList[]): readonly TableList[] {
  try {
    return tables();
  } catch {
    return [];
  }
}
