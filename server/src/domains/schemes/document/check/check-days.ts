import { isRecord, type Place, valueAt } from '../scheme-place.ts';
import { error, type Finding, type FrameProblemCode } from './scheme-problem.ts';

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Fixed dates from which changes count are days of a year; 29 February is one. */
export function checkEffectiveDay(given: unknown, at: Place): Finding<FrameProblemCode>[] {
  const how = valueAt(given, at);
  const dates = isRecord(how) && Array.isArray(how.dates) ? how.dates : [];
  return dates.flatMap((date, i) => {
    const [month, day] = String(date).split('-').map(Number) as [number, number];
    const impossible = month >= 1 && month <= 12 && day > (DAYS_OF_MONTHS[month - 1] as number);
    return impossible ? [error([...at, 'dates', i], 'DATE_IMPOSSIBLE', { date: String(date) })] : [];
  });
}
