import { RecordContractDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 劳动合同. */
export const contract = factKind({
  kind: 'CONTRACT',
  value: 'contract',
  days: 'PERIOD',
  document: RecordContractDocument,
  operation: 'recordContract',
  fields: [
    {
      source: 'kind',
      as: 'choice',
      label: 'careers.contract.kind',
      type: 'ContractKind',
      needed: true,
      choices: ['FIXED_TERM', 'OPEN_ENDED', 'TASK'],
    },
    { source: 'number', as: 'text', label: 'careers.contract.number' },
    { source: 'probationEndsOn', as: 'day', label: 'careers.contract.probationEndsOn' },
  ],
  next: {
    word: 'renew',
    of: ({ values: { kind }, valid }, today) => ({ contract: { kind }, validFrom: valid.to ?? today }),
  },
  list: ({ contracts }) => contracts,
  said: ({ kind, number, probationEndsOn }, { say }) => ({
    main: say(`enum.ContractKind.${kind}`),
    more: [number, probationEndsOn && say('careers.contract.probation_until', { day: probationEndsOn })],
  }),
  warning: ({ probationTooLong, probationLimitMonths }, { say }) =>
    probationTooLong ? say('careers.contract.too_long', { months: probationLimitMonths }) : null,
});
