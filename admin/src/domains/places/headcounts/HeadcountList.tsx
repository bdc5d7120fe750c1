import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import { CATEGORIES, STATUSES } from './choices.ts';
import { type HeadcountRow, headcountPath, useHeadcountColumns } from './columns.tsx';
import { SetHeadcountButton } from './HeadcountForm.tsx';
import { HeadcountMark, UseBar } from './marks.tsx';

/** Places for people by region and category, with their use (员额与使用情况). */
export default function HeadcountList() {
  const { enumChip, choiceChip } = useChips();
  return (
    <ListPage<HeadcountRow>
      name="menu.headcounts"
      words={{ count: 'headcounts.count', empty: 'headcounts.empty', text: 'headcounts.empty_text' }}
      standard={{ sort: { field: 'region', order: 'ASC' } }}
      columns={useHeadcountColumns()}
      rowPath={headcountPath}
      file="headcounts"
      actions={<SetHeadcountButton />}
      filters={[
        choiceChip('town', 'headcounts.town', townChoices(useTowns())),
        enumChip('category', 'headcounts.category', 'HeadcountCategory', CATEGORIES),
        enumChip('status', 'headcounts.status', 'HeadcountStatus', STATUSES),
      ]}
      card={(headcount) => <Card headcount={headcount} />}
    />
  );
}

/** A quota on a phone. */
function Card({ headcount }: { readonly headcount: HeadcountRow }) {
  const translate = useTranslate();
  const { region, category, places, used } = headcount;
  return (
    <RowCard to={headcountPath(headcount)} name={region.name} beside={<HeadcountMark headcount={headcount} />}>
      <CardNote>{translate(`enum.HeadcountCategory.${category}`)}</CardNote>
      <CardNote at="right">{places === null ? null : translate('headcounts.use_of', { places, used })}</CardNote>
      <Box sx={{ gridColumn: '1 / -1', mt: '2px' }}>
        <UseBar headcount={headcount} />
      </Box>
    </RowCard>
  );
}
