import { useTranslate } from 'ra-core';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { HeadcountsOf } from '../../places/headcounts/HeadcountsOf.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { RegionAttributes } from './RegionAttributes.tsx';
import { RegionChildren } from './RegionChildren.tsx';
import { RegionFigures } from './RegionFigures.tsx';
import type { RegionRecord } from './use-region.ts';
import { useRegionTabs } from './use-region-tabs.tsx';

/** Figures and tabs of a region, on its own page and beside the tree. */
export function RegionContent({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const figures = usePermitted('base-figures');
  const { id, history, children = [] } = region;
  const regionTabs = useRegionTabs(id, history);
  return (
    <>
      <RegionFigures region={region} />
      <RecordTabs
        tabs={[
          {
            name: 'overview',
            label: translate('record.overview'),
            content: () => (
              <>
                <RegionAttributes region={region} />
                <HeadcountsOf regionId={id} />
                {children.length > 0 ? <RegionChildren regions={children} /> : null}
              </>
            ),
          },
          ...(figures
            ? [
                {
                  name: 'base-figures',
                  label: translate('menu.base-figures'),
                  content: () => <OwnFigures id={id} />,
                },
              ]
            : []),
          ...regionTabs,
        ]}
      />
    </>
  );
}
