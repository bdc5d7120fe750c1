import type { Context } from '../../../shared/context.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { EACH, type Path, type ResolveStep } from '../compile/compilation.ts';
import type { Plan } from '../compile/compile.ts';
import type { ReadRows } from '../compile/projection.ts';
import type { ReadCall } from './bind.ts';

type Row = Record<string, unknown>;

/** Runs the rules of a plan over what its statement read: first those of single fields, then those of whole roots. */
export async function resolve(plan: Plan, data: Row, call: ReadCall, ctx: Context): Promise<Row> {
  for (const step of plan.steps) await resolveField(step, rowsAt(data, step.path), call, ctx);
  for (const { key, value, project } of plan.answers) {
    const read = data[key] as ReadRows | null;
    data[key] = project(await value(read, call, ctx), read ?? {});
  }
  return data;
}

function rowsAt(data: Row, path: Path): Row[] {
  let found: unknown[] = [data];
  for (const key of path)
    found = found
      .flatMap((at) => (key === EACH ? Object.values(at as object) : [(at as Row)[key]]))
      .filter((at) => at !== null);
  return found as Row[];
}

/** Once over all rows of the answer, or over those of one day where each row has its own; what it needed leaves the answer again. */
async function resolveField(step: ResolveStep, rows: readonly Row[], call: ReadCall, ctx: Context): Promise<void> {
  const { day } = step;
  if (typeof day !== 'string') return resolveRows(step, rows, String(day.read(call)), call, ctx);
  for (const [asOf, ofDay] of groupBy(rows, (row) => String(row[day]))) {
    for (const row of ofDay) delete row[day];
    await resolveRows(step, ofDay, asOf, call, ctx);
  }
}

async function resolveRows(
  step: ResolveStep,
  rows: readonly Row[],
  asOf: Day,
  call: ReadCall,
  ctx: Context,
): Promise<void> {
  if (!rows.length) return;
  const needs = Object.entries(step.needs);
  const inputs = rows.map((row) => Object.fromEntries(needs.map(([need, hidden]) => [need, row[hidden]])));
  const results = await step.field.batch(inputs, { asOf, args: step.args.values(call.variables) }, ctx);
  if (results.length !== rows.length)
    throw new Error(`The rule behind ${step.key} gave ${results.length} values for ${rows.length} rows`);
  rows.forEach((row, i) => {
    for (const [, hidden] of needs) delete row[hidden];
    row[step.key] = step.project(results[i], {});
  });
}
