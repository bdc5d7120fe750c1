import { registerEnumType } from 'type-graphql';

/** Term of a labour contract (劳动合同类别). */
export enum ContractKind {
  FIXED_TERM = 'FIXED_TERM',
  OPEN_ENDED = 'OPEN_ENDED',
  TASK = 'TASK',
}
registerEnumType(ContractKind, {
  name: 'ContractKind',
  description: 'Term of a labour contract (劳动合同类别).',
  valuesConfig: {
    FIXED_TERM: { description: 'Fixed term (固定期限).' },
    OPEN_ENDED: { description: 'Open-ended (无固定期限).' },
    TASK: { description: 'Until a task is done (以完成一定工作任务为期限).' },
  },
});
