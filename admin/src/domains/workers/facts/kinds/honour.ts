import { RecordHonourDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 荣誉、推荐. */
export const honour = factKind({
  kind: 'HONOUR',
  value: 'honour',
  days: 'VALUE',
  document: RecordHonourDocument,
  operation: 'recordHonour',
  fields: [
    { source: 'title', as: 'text', label: 'careers.honour.title', needed: true, wide: true },
    {
      source: 'kind',
      as: 'choice',
      label: 'careers.honour.kind',
      type: 'HonourKind',
      needed: true,
      choices: ['HONOUR', 'MODEL_WORKER', 'RECOMMENDATION'],
    },
    {
      source: 'level',
      as: 'choice',
      label: 'careers.honour.level',
      type: 'HonourLevel',
      needed: true,
      choices: ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET'],
    },
    { source: 'body', as: 'text', label: 'careers.honour.body' },
    { source: 'on', as: 'day', label: 'careers.honour.on', needed: true },
  ],
  list: ({ honours }) => honours,
  values: ({ valid }) => ({ on: valid.from }),
  said: ({ kind, level, title, body }, { say }) => ({
    main: title,
    more: [say(`enum.HonourLevel.${level}`), say(`enum.HonourKind.${kind}`), body],
  }),
});
