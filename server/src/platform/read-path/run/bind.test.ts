import { describe, expect, it } from 'vitest';
import { Bind, constantText, type SqlType, sqlTypeOf } from './bind.ts';

/** Nothing here is looked for by an index. */
const NO_VAULT = { index: () => Buffer.alloc(32) };

const text = (type: SqlType, value: unknown, list = false) =>
  new Bind(type, ({ variables }) => variables.value, list).text({
    variables: { value },
    today: '2026-11-24',
    vault: NO_VAULT,
  });

describe('a bound value as PostgreSQL reads it', () => {
  it("an id is a whole number of the database, anything else is no row's id", () => {
    expect(['0', '42', 7, '9223372036854775807'].map((id) => text('bigint', id))).toEqual([
      '0',
      '42',
      '7',
      '9223372036854775807',
    ]);
    for (const id of ['9223372036854775808', '-1', '007', '1.0', '1e3', '0x1F', ' 1', '', 'abc', '一'])
      expect(text('bigint', id), id).toBeNull();
  });

  it('a text with a zero character equals nothing', () => {
    expect(text('text', 'it\'s 50% \\ "quoted"')).toBe('it\'s 50% \\ "quoted"');
    expect(text('text', 'a\0b')).toBeNull();
  });

  it('nor does half of a surrogate pair, which would be sent as another character', () => {
    expect(text('text', '𠮷')).toBe('𠮷');
    expect([text('text', '\ud842'), text('text', 'a\udfb7b')]).toEqual([null, null]);
  });

  it('a list keeps what it holds, whatever its letters', () => {
    expect(text('text', ['a', 'b,c', '{d}', 'e"f', 'g\\h', 'NULL', 'line\nbreak', ''], true)).toBe(
      '{"a","b,c","{d}","e\\"f","g\\\\h","NULL","line\nbreak",""}',
    );
    expect(text('bigint', ['1', 'abc', null], true)).toBe('{"1",NULL,NULL}');
    expect(text('text', [], true)).toBe('{}');
  });

  it('null and what is not given are null', () => {
    expect([text('date', null), text('int', undefined)]).toEqual([null, null]);
  });

  it('an instant outside the years 1 to 9999 is refused', () => {
    expect(text('timestamptz', '2026-11-24T01:02:03.004Z')).toBe('2026-11-24T01:02:03.004Z');
    expect(text('timestamptz', new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    for (const instant of ['+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z'])
      expect(() => text('timestamptz', instant)).toThrow('VALUE_INVALID');
  });

  it("a slice's own constant is text, number, yes, no or a list of them", () => {
    expect([
      constantText('a'),
      constantText(1.5),
      constantText(true),
      constantText(['x', 'y"z']),
      constantText(null),
    ]).toEqual(['a', '1.5', 'true', '{"x","y\\"z"}', null]);
    expect(() => constantText({ a: 1 })).toThrow('A slice put {"a":1} into its SQL');
  });

  it('enums and texts are text, the other scalars what they are called', () => {
    expect(['ID', 'Int', 'Date', 'DateTime', 'Decimal', 'Boolean', 'String', 'RegionKind'].map(sqlTypeOf)).toEqual([
      'bigint',
      'int',
      'date',
      'timestamptz',
      'numeric',
      'boolean',
      'text',
      'text',
    ]);
  });
});
