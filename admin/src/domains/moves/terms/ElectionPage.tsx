import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { DeniedPage, NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useRegionNames } from '../../regions/choice/door.ts';
import { ElectionForm } from './ElectionForm.tsx';

/** 换届 of a community, or of all communities of a street: `?unit=` names either. */
export default function ElectionPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const permitted = usePermitted('workers', 'edit');
  const regions = useRegionNames();
  const unit = regions.find(({ id }) => id === search.get('unit'));
  if (!permitted) return <DeniedPage />;
  if (regions.length === 0) return <PageSkeleton />;
  if (!unit || unit.level === 'DISTRICT') return <NotFoundPage />;
  const below = regions.filter(({ parent, isVirtual }) => parent?.id === unit.id && !isVirtual);
  const units = unit.level === 'COMMUNITY' ? [unit] : below;
  const place = unit.level === 'COMMUNITY' ? `/communities/${unit.id}/show` : `/regions/${unit.id}/show`;
  return (
    <>
      <PageTitle
        title={translate('page.titled', { name: translate('elections.title'), title: unit.name })}
        crumbs={[
          { label: translate('menu.regions'), to: '/regions' },
          { label: unit.name, to: place },
          { label: translate('elections.title') },
        ]}
        facts={unit.level === 'COMMUNITY' ? null : translate('elections.all_units')}
      />
      <ElectionForm
        key={unit.id}
        units={units}
        townId={unit.level === 'COMMUNITY' ? (unit.parent?.id ?? null) : unit.id}
        place={place}
      />
    </>
  );
}
