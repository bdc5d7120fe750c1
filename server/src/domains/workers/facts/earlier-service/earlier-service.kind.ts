import { DomainError } from '../../../../shared/domain-error.ts';
import { MOST_CHARACTERS, neededLine } from '../../../../shared/line.ts';
import { intersection } from '../../../../shared/timeline.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { EarlierService } from './earlier-service.entity.ts';
import type { EarlierServiceInput } from './earlier-service.inputs.ts';

/** 外单位工作经历: outside his employment here, for nobody serves two at once. */
export const earlierServiceKind = factKind<EarlierServiceInput>({
  kind: WorkerFactKind.EARLIER_SERVICE,
  entity: EarlierService,
  field: 'earlierService',
  shape: FactShape.APART,
  duringEmployment: false,
  async decide({ organisation, divisionCode, communityWork, evidence }, of) {
    const valid = neededPeriod(of);
    if (valid.to === null) throw new DomainError('VALUE_REQUIRED', {}, 'validTo');
    if (valid.to > of.today) throw new DomainError('VALUE_INVALID', { max: of.today }, 'validTo');
    if (of.employed.some((period) => intersection(period, valid)))
      throw new DomainError('FACT_OVERLAP', {}, 'validFrom');
    if (divisionCode && !/^[1-9]\d{5}$/.test(divisionCode))
      throw new DomainError('VALUE_INVALID', {}, 'earlierService.divisionCode');
    return {
      values: {
        organisation: neededLine(organisation, 'earlierService.organisation', MOST_CHARACTERS.name),
        divisionCode: divisionCode || null,
        communityWork,
        evidence: neededLine(evidence, 'earlierService.evidence', MOST_CHARACTERS.title),
      },
      valid,
    };
  },
});
