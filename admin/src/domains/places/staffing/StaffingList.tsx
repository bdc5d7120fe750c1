import type { StaffingStatus } from '@jiceng/schema/headcounts.ts';
import { useTranslate } from 'ra-core';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import { ChosenFormula } from './ChosenFormula.tsx';
import { communityPath, type StaffingRow, useStaffingColumns } from './columns.tsx';
import { neededText, StaffingMark } from './marks.tsx';

const STATUSES = ['SHORT', 'MET', 'OVER', 'NO_BASE', 'NOT_APPLICABLE'] as const satisfies readonly StaffingStatus[];

/** Communities measured by the staffing formula of the day, those who lack most first (配备情况). */
export default function StaffingList() {
  const { enumChip, choiceChip } = useChips();
  return (
    <ListPage<StaffingRow>
      name="menu.staffing"
      words={{ count: 'staffing.count', empty: 'staffing.empty', text: 'staffing.empty_text' }}
      standard={{ sort: { field: 'short', order: 'DESC' } }}
      columns={useStaffingColumns()}
      rowPath={communityPath}
      file="staffings"
      above={<ChosenFormula />}
      filters={[
        choiceChip('town', 'staffing.town', townChoices(useTowns())),
        enumChip('status', 'staffing.status', 'StaffingStatus', STATUSES),
      ]}
      card={(staffing) => <Card staffing={staffing} />}
    />
  );
}

/** A community on a phone. */
function Card({ staffing }: { readonly staffing: StaffingRow }) {
  const translate = useTranslate();
  const needed = neededText(staffing);
  const { region, inPost } = staffing;
  return (
    <RowCard to={communityPath(staffing)} name={region.name} beside={<StaffingMark staffing={staffing} />}>
      <CardNote
        at="wide"
        of={[
          region.parent?.name,
          needed && `${translate('staffing.needed')} ${needed}`,
          `${translate('staffing.in_post')} ${inPost}`,
        ]}
      />
    </RowCard>
  );
}
