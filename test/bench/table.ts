import type { Measurement } from './load.ts';
import type { StatementCount } from './statements.ts';

/** One line of the result. */
export interface TableLine {
  readonly workers: number;
  readonly question: string;
  readonly connections: number;
  readonly by: Readonly<Record<string, Measurement>>;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ratio = (a: number, b: number | undefined): string => (b ? (a / b).toFixed(2) : '—');

/** Markdown: requests per second and p99 of each, and the product's share of the others. */
export function speedTable(lines: readonly TableLine[], names: readonly string[]): string {
  const others = names.filter((name) => name !== 'product');
  const head = ['workers', 'question', 'connections', ...names, ...others.map((name) => `product / ${name}`)];
  const rows = lines.map(({ workers, question, connections, by }) => [
    number.format(workers),
    question,
    String(connections),
    ...names.map((name) => cell(by[name])),
    ...others.map((name) => ratio(by.product?.perSecond ?? 0, by[name]?.perSecond)),
  ]);
  return markdown(head, rows);
}

const cell = (measured: Measurement | undefined): string => {
  if (!measured) return '—';
  const { perSecond, p99Ms, failed } = measured;
  return `${number.format(perSecond)}/s, p99 ${p99Ms} ms${failed ? `, ${failed} FAILED` : ''}`;
};

/** Markdown: what each sends to the database for one request, and the memory it came to. */
export function costTable(
  sent: Readonly<Record<string, Readonly<Record<string, StatementCount>>>>,
  peaks: Readonly<Record<string, number | null>>,
): string {
  const questions = Object.keys(Object.values(sent)[0] ?? {});
  const rows = Object.entries(sent).map(([name, of]) => [
    name,
    ...questions.map((question) => `${of[question]?.statements} / ${of[question]?.trips}`),
    peaks[name] == null ? '—' : `${peaks[name]} MiB`,
  ]);
  return markdown(['', ...questions.map((q) => `${q}: statements / round trips`), 'peak memory'], rows);
}

/** How much longer a read takes with more workers: time at the larger size by time at the smaller one. */
export function growthTable(lines: readonly TableLine[], name: string): string | null {
  const sizes = [...new Set(lines.map(({ workers }) => workers))].sort((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || small === large) return null;
  const rows = lines
    .filter(({ workers }) => workers === large)
    .flatMap(({ question, connections, by }) => {
      const before = lines.find((l) => l.workers === small && l.question === question && l.connections === connections);
      return [[question, String(connections), ratio(before?.by[name]?.perSecond ?? 0, by[name]?.perSecond)]];
    });
  return markdown(
    ['question', 'connections', `time at ${number.format(large ?? 0)} / at ${number.format(small)} workers`],
    rows,
  );
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
