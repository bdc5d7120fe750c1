import { useTranslate } from 'ra-core';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { type HeaderFigure, HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { whyRegion } from './explain-region.ts';
import type { RegionRecord } from './use-region.ts';
import { WorkerCount, WorkersRate } from './WorkerCount.tsx';

/** What a region has, needs and lacks, each with its explanation (区划数值). */
export function RegionFigures({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const { id, level, households, facilityAreaM2, requiredAreaM2, shortfallM2, unitsShort, communityCount } = region;
  if (facilityAreaM2 === undefined) return null;
  const m2 = translate('unit.M2');
  const reason = translate('regions.reason_unknown');
  const single = level === 'COMMUNITY';
  const area = (name: 'REQUIRED_AREA' | 'FACILITY_AREA' | 'SHORTFALL', value: string | null | undefined) => {
    const label = translate(`enum.CommunityFigure.${name}`);
    return { label, figure: <Calc why={whyRegion(id, name)} label={label} value={value} unit={m2} decimals={2} /> };
  };
  const count = (
    name: 'HOUSEHOLDS' | 'UNITS_SHORT',
    label: string,
    unit: string,
    value: number | null | undefined,
  ) => ({
    label,
    figure: <Calc why={whyRegion(id, name)} label={label} value={value} unit={unit} />,
  });
  return (
    <HeaderFigures
      figures={[
        ...(single
          ? []
          : [
              {
                label: translate('regions.communities'),
                figure: <Figure value={communityCount} unit={translate('unit.COUNT')} reason={reason} />,
              },
            ]),
        count('HOUSEHOLDS', translate('regions.households'), translate('unit.households'), households),
        area('REQUIRED_AREA', requiredAreaM2),
        area('FACILITY_AREA', facilityAreaM2),
        area('SHORTFALL', shortfallM2),
        ...(single
          ? []
          : [count('UNITS_SHORT', translate('regions.short_units'), translate('unit.COUNT'), unitsShort)]),
        ...workerFigures(region, translate),
      ]}
    />
  );
}

/** Who works there, and how many that is by the urban residents. */
function workerFigures(region: RegionRecord, translate: ReturnType<typeof useTranslate>): readonly HeaderFigure[] {
  const { workerCount, workerCountStatus, workersPer10kUrbanResidents, workersPer10kStatus } = region;
  if (workerCount === undefined || workerCountStatus === undefined) return [];
  const unit = translate('unit.PEOPLE');
  return [
    {
      label: translate('workers.worker_count'),
      figure: <WorkerCount region={{ id: region.id, workerCount, workerCountStatus }} unit={unit} />,
    },
    ...(region.level === 'COMMUNITY' || workersPer10kUrbanResidents === undefined || workersPer10kStatus === undefined
      ? []
      : [
          {
            label: translate('workers.per_10k'),
            figure: <WorkersRate value={workersPer10kUrbanResidents} status={workersPer10kStatus} unit={unit} />,
          },
        ]),
  ];
}
