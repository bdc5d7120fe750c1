import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlusIcon, UploadIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useText } from '../../../shared/use-text.ts';
import { useSchemeColumns } from './columns.tsx';
import { DraftButton } from './DraftForm.tsx';
import { type SchemeLine, SchemeMark, usePeriodWords } from './marks.tsx';
import { schemePath } from './scheme-path.ts';
import { useHoldsDistrict } from './use-schemes.ts';

const STATES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'SUPERSEDED',
  'SHIPPED',
] as const satisfies readonly SchemeLine['status'][];

/** Versions of grade schemes: the district's own and the examples that come with the product (岗位等级方案). */
export default function SchemeList() {
  const translate = useTranslate();
  const { enumChip, eitherChip } = useChips();
  return (
    <ListPage<SchemeLine>
      name="menu.grade-schemes"
      words={{ count: 'grade_schemes.count', empty: 'grade_schemes.empty', text: 'grade_schemes.empty_text' }}
      standard={{ sort: { field: 'id', order: 'ASC' } }}
      undated
      columns={useSchemeColumns()}
      rowPath={schemePath}
      actions={<Actions />}
      first={<DraftButton label={translate('grade_schemes.draft')} />}
      search={translate('grade_schemes.search')}
      filters={[
        enumChip('status', 'grade_schemes.status', 'SchemeStatus', STATES),
        eitherChip('shipped', 'grade_schemes.region', {
          false: 'grade_schemes.own_district',
          true: 'grade_schemes.library',
        }),
      ]}
      card={(scheme) => <Card scheme={scheme} />}
    />
  );
}

function Actions() {
  const translate = useTranslate();
  const ofDistrict = useHoldsDistrict();
  return (
    <>
      <Button component={Link} {...{ to: '/grade-schemes/compare' }}>
        {translate('grade_schemes.compare')}
      </Button>
      {ofDistrict ? (
        <IfPermitted place="grade-schemes" action="create">
          <IfToday>
            <Button component={Link} {...{ to: '/grade-schemes/import' }} startIcon={<UploadIcon />}>
              {translate('grade_schemes.import')}
            </Button>
          </IfToday>
        </IfPermitted>
      ) : null}
      <DraftButton startIcon={<PlusIcon />} label={translate('grade_schemes.draft')} />
    </>
  );
}

/** A version on a phone. */
function Card({ scheme }: { readonly scheme: SchemeLine }) {
  const translate = useTranslate();
  const text = useText();
  const period = usePeriodWords();
  const version = translate('grade_schemes.version_words', { version: scheme.version });
  return (
    <RowCard to={schemePath(scheme)} name={text(scheme.title)} beside={<SchemeMark scheme={scheme} />}>
      <CardNote at="wide" of={[scheme.region?.name, version, period(scheme)]} />
      <CardNote at="wide">{translate('grade_schemes.cells_words', { ...scheme.cells })}</CardNote>
    </RowCard>
  );
}
