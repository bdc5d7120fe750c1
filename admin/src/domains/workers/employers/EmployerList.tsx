import type { EmployerPartsFragment } from '@jiceng/schema/workers.ts';
import { useTranslate } from 'ra-core';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { ViewsMenu } from '../../views/door.ts';
import { EMPLOYER_KINDS } from './choices.ts';
import { employerPath, useEmployerColumns } from './columns.tsx';
import { AddEmployer } from './EmployerForm.tsx';
import { ClosedMark } from './marks.tsx';

/** How the list looks by itself. */
const STANDARD = { filter: {}, sort: { field: 'name', order: 'ASC' } } as const;

/** Who employs community workers (用人单位): streets, towns, dispatch companies. */
export default function EmployerList() {
  const translate = useTranslate();
  const { enumChip, eitherChip } = useChips();
  return (
    <ListPage<EmployerPartsFragment>
      name="menu.employers"
      words={{ count: 'employers.count', empty: 'employers.empty', text: 'employers.empty_text' }}
      standard={STANDARD}
      columns={useEmployerColumns()}
      rowPath={employerPath}
      file="employers"
      views={<ViewsMenu list="EMPLOYERS" standard={STANDARD} />}
      actions={<AddEmployer />}
      search={translate('employers.search')}
      filters={[
        enumChip('kind', 'employers.kind', 'EmployerKind', EMPLOYER_KINDS),
        eitherChip('open', 'employers.open_filter', { true: 'employers.open', false: 'employers.closed' }),
      ]}
      card={(employer) => (
        <RowCard to={employerPath(employer)} name={employer.name} beside={<ClosedMark employer={employer} />}>
          <CardNote at="wide" of={[translate(`enum.EmployerKind.${employer.kind}`), employer.creditCode]} />
        </RowCard>
      )}
    />
  );
}
