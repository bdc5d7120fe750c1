import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind } from '../fact-kind.ts';
import { Honour } from './honour.entity.ts';
import type { HonourInput } from './honour.inputs.ts';

/** 荣誉、推荐: each for itself. */
export const honourKind = factKind<HonourInput>({
  kind: WorkerFactKind.HONOUR,
  entity: Honour,
  field: 'honour',
  shape: FactShape.FREE,
  duringEmployment: false,
  dayField: () => 'honour.on',
  async decide({ kind, level, title, body, on }, { today }) {
    if (on > today) throw new DomainError('VALUE_INVALID', { max: today }, 'honour.on');
    const values = {
      kind,
      level,
      title: neededLine(title, 'honour.title', MOST_CHARACTERS.title),
      body: lineOf(body, 'honour.body', MOST_CHARACTERS.name),
    };
    return { values, valid: { from: on, to: null } };
  },
});
