import { RecordGivenValueDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 专项认定. */
export const givenValue = factKind({
  kind: 'GIVEN_VALUE',
  value: 'givenValue',
  days: 'PERIOD',
  document: RecordGivenValueDocument,
  operation: 'recordGivenValue',
  fields: [
    { source: 'code', as: 'text', label: 'careers.givenValue.code', needed: true },
    { source: 'value', as: 'number', label: 'careers.givenValue.value', needed: true },
  ],
  list: ({ givenValues }) => givenValues,
  said: ({ code, value }) => ({ main: `${code} ${value}` }),
});
