import { useTranslate } from 'ra-core';
import type { CommunityRow } from '../../communities/community/door.ts';
import { NeededFigure } from './marks.tsx';

/** How many people a community needs, on its card on a phone; nothing where it is not measured. */
export default function NeededLine({ community: { staffing } }: { readonly community: CommunityRow }) {
  const translate = useTranslate();
  return staffing ? (
    <span>
      {translate('staffing.needed')} <NeededFigure staffing={staffing} unit={translate('unit.PEOPLE')} />
    </span>
  ) : null;
}
