import type { CollectionPeriodQuery } from '@jiceng/schema/communities.ts';
import type { ConsoleLanguage } from '../../../shared/review/approval-kind.ts';
import { daysBetween } from '../../../shared/time/day.ts';

export type Period = NonNullable<CollectionPeriodQuery['collectionPeriod']>;
export type Street = Period['progress'][number];

/** What still has to come from a street: nothing entered, entered and not submitted, or sent back. */
export const owes = ({ missing, entered, returned }: Pick<Street, 'missing' | 'entered' | 'returned'>): boolean =>
  missing + entered + returned > 0;

/**
 * The text for a reminder (催报), to paste into a message: which period, until when, and per street what is still to come and from whom. Empty
 * where nothing is.
 */
export function reminderOf(
  period: Pick<Period, 'name' | 'onDate' | 'deadline'>,
  streets: readonly Street[],
  today: string,
  { translate }: Pick<ConsoleLanguage, 'translate'>,
): string {
  const owing = streets.filter(owes);
  if (owing.length === 0) return '';
  const { name, onDate, deadline } = period;
  const left = daysBetween(today, deadline);
  const due =
    left < 0
      ? translate('collection_periods.remind_late', { days: -left })
      : left === 0
        ? translate('collection_periods.remind_today')
        : translate('collection_periods.remind_left', { days: left });
  return [
    translate('collection_periods.remind_head', { name, onDate, deadline, due }),
    ...owing.map((street) => streetLine(street, translate)),
    translate('collection_periods.remind_foot'),
  ].join('\n');
}

function streetLine(
  { region, missing, entered, returned, missingRegions }: Street,
  translate: ConsoleLanguage['translate'],
): string {
  const parts = [
    missing > 0
      ? translate('collection_periods.remind_missing', {
          count: missing,
          names: missingRegions.map(({ name }) => name).join(translate('dashboard.list_comma')),
        })
      : '',
    entered > 0 ? translate('collection_periods.remind_entered', { count: entered }) : '',
    returned > 0 ? translate('collection_periods.remind_returned', { count: returned }) : '',
  ].filter(Boolean);
  return `${region?.name ?? ''}${translate('why.of')}${parts.join(translate('collection_periods.semicolon'))}`;
}
