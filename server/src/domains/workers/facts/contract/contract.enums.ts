import { declareEnum } from '../../../../shared/declared-enum.ts';

export const ContractKind = declareEnum('ContractKind', 'Term of a labour contract (劳动合同类别).', {
  FIXED_TERM: 'Fixed term (固定期限).',
  OPEN_ENDED: 'Open-ended (无固定期限).',
  TASK: 'Until a task is done (以完成一定工作任务为期限).',
});
export type ContractKind = keyof typeof ContractKind;
