import type { PeopleCountStatus, WorkersRateStatus } from '@jiceng/schema/regions.ts';
import { useTranslate } from 'ra-core';
import { whyWorkers } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';

interface WorkerCountProps {
  readonly region: {
    readonly id: string;
    readonly workerCount: number | null;
    readonly workerCountStatus: PeopleCountStatus;
  };
  readonly unit?: string;
}

/** Workers in post of a region or community (在岗人数): opens its explanation; a withheld count says why on hover and focus. */
export function WorkerCount({ region, unit }: WorkerCountProps) {
  const translate = useTranslate();
  const { id, workerCount, workerCountStatus } = region;
  return (
    <Calc
      why={whyWorkers(id)}
      label={translate('workers.worker_count')}
      value={workerCount}
      unit={unit}
      reason={translate(`workers.status.${workerCountStatus}`)}
    />
  );
}

interface WorkersRateProps {
  readonly value: string | null;
  readonly status: WorkersRateStatus;
  readonly unit?: string;
}

/** Workers per 10,000 urban permanent residents; where it cannot be said, why. */
export function WorkersRate({ value, status, unit }: WorkersRateProps) {
  const translate = useTranslate();
  return <Figure value={value} unit={unit} decimals={2} reason={translate(`workers.status.${status}`)} />;
}
