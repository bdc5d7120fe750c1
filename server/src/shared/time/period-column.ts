import { Type } from '@mikro-orm/core';
import type { Period } from './timeline.ts';

/** `daterange` <-> Period. */
export class PeriodType extends Type<Period, string> {
  override convertToDatabaseValue(value: Period | string): string {
    return typeof value === 'string' ? value : `[${value.from},${value.to ?? ''})`;
  }
  override convertToJSValue(value: string | Period): Period {
    if (typeof value !== 'string') return value;
    const [from = '', to = ''] = value.slice(1, -1).split(',');
    return { from, to: to || null };
  }
  override getColumnType(): string {
    return 'daterange';
  }
  override compareAsType(): string {
    return 'string';
  }
}
