import { GraphQLScalarType, Kind } from 'graphql';

const textScalar = (name: string, description: string, valid: (text: string) => boolean) => {
  const check = (value: unknown): string => {
    if (typeof value !== 'string' || !valid(value)) throw new TypeError(`${name} expects ${description}`);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** First and last day that somebody may mean: 0026 and 9999 are slips of the keyboard. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** A day that exists: 2026-02-30 is refused here, not by the database. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(+instant) && instant.toISOString().startsWith(text) && text >= FIRST_DAY && text <= LAST_DAY;
};

export const DayScalar = textScalar('Date', 'a calendar day YYYY-MM-DD, 1900-01-01 to 2199-12-31 (日期)', isDay);
export const DecimalScalar = textScalar('Decimal', 'a decimal number as text, never a float (小数)', (text) =>
  /^-?\d{1,18}(\.\d{1,12})?$/.test(text),
);
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'an instant, UTC, with milliseconds (时刻)',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => {
    const instant = new Date(String(value));
    if (typeof value !== 'string' || Number.isNaN(+instant)) throw new TypeError('DateTime expects an instant');
    return instant.toISOString();
  },
});
