import { enumWords } from '@jiceng/schema/enum-words.js';
import { type GraphQLEnumType, isEnumType, isIntrospectionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';

const schema = await schemaOf(SLICES);
const enums: readonly GraphQLEnumType[] = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter((type) => !isIntrospectionType(type));

describe('the words of an enum', () => {
  it('are read from the description of every value: English (中文), then nothing or a remark', () => {
    expect(enums.length).toBeGreaterThan(90);
    const unread = enums.flatMap((type) =>
      type
        .getValues()
        .filter(({ description }) => !enumWords(description))
        .map(({ name, description }) => `${type.name}.${name}: ${description}`),
    );
    expect(unread).toEqual([]);
  });

  it('tell the values of one enum apart, in both languages', () => {
    const alike = enums.flatMap((type) => {
      const words = type.getValues().map(({ description }) => enumWords(description));
      return (['zh', 'en'] as const)
        .filter((language) => new Set(words.map((word) => word?.[language])).size < words.length)
        .map((language) => `${type.name} ${language}`);
    });
    expect(alike).toEqual([]);
  });

  it('are the labels a workbook takes for a choice', () => {
    const isWordOf = (type: GraphQLEnumType, value: string, label: string) =>
      enumWords(type.getValue(value)?.description)?.zh === label;
    const choices = SLICES.flatMap((slice) => slice.imports ?? [])
      .flatMap((kind) => kind.columns.map((column) => ({ kind: kind.kind, column })))
      .filter(({ column }) => (column.choices?.length ?? 0) > 0);
    expect(choices.length).toBeGreaterThan(8);
    const other = choices
      .filter(
        ({ column }) =>
          !enums.some((type) => column.choices?.every(({ value, label }) => isWordOf(type, value, label))),
      )
      .map(({ kind, column }) => `${kind} ${column.key}: ${column.choices?.map(({ label }) => label).join('、')}`);
    expect(other).toEqual([]);
  });
});

describe('the reader of a description', () => {
  it('takes words, a term, and a remark after a mark', () => {
    expect(enumWords('Commendation (表彰).')).toEqual({ en: 'Commendation', zh: '表彰' });
    expect(enumWords('Returned (已退回): with a reason; does not count.')).toEqual({ en: 'Returned', zh: '已退回' });
    expect(enumWords('Diploma (毕业证书); of a degree too.')).toEqual({ en: 'Diploma', zh: '毕业证书' });
  });

  it('takes no sentence that goes on after its term, none without one, and no remark before it', () => {
    expect(enumWords('Commendation.')).toBeNull();
    expect(enumWords('Commendation (表彰)')).toBeNull();
    expect(enumWords('Asked by somebody; waits (待答复).')).toBeNull();
    expect(enumWords('Asked (待答复) by somebody.')).toBeNull();
    expect(enumWords(null)).toBeNull();
  });
});
