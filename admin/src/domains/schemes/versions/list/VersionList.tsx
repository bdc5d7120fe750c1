import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { ListPage } from '../../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../../shared/lists/use-chips.ts';
import { PlusIcon, UploadIcon } from '../../../../shared/status/icons.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useText } from '../../../../shared/use-text.ts';
import { DraftButton } from '../page/DraftButton.tsx';
import { useHoldsDistrict } from '../use-versions.ts';
import type { VersionLine } from '../version.ts';
import { useVersionKind, useVersionPath } from '../version-kind.tsx';
import { useVersionColumns } from './columns.tsx';
import { usePeriodWords, VersionMark } from './marks.tsx';

const STATES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'SUPERSEDED',
  'SHIPPED',
] as const satisfies readonly VersionLine['status'][];

/** Versions of a kind: the district's own and the examples that come with the product (方案列表). */
export default function VersionList() {
  const translate = useTranslate();
  const { enumChip, eitherChip } = useChips();
  const path = useVersionPath();
  const { forms, words } = useVersionKind();
  return (
    <ListPage<VersionLine>
      name={`menu.${forms.resource}`}
      words={{ count: 'schemes.count', empty: words.empty, text: words.emptyText }}
      standard={{ sort: { field: 'id', order: 'ASC' } }}
      undated
      columns={useVersionColumns()}
      rowPath={path}
      actions={<Actions />}
      first={<DraftButton label={translate('schemes.draft')} />}
      search={translate('schemes.search')}
      filters={[
        enumChip('status', 'schemes.status', 'SchemeStatus', STATES),
        eitherChip('shipped', 'schemes.region', {
          false: 'schemes.own_district',
          true: 'schemes.library',
        }),
      ]}
      card={(version) => <Card line={version} />}
    />
  );
}

function Actions() {
  const translate = useTranslate();
  const ofDistrict = useHoldsDistrict();
  const { resource } = useVersionKind().forms;
  return (
    <>
      <Button component={Link} {...{ to: `/${resource}/compare` }}>
        {translate('schemes.compare')}
      </Button>
      {ofDistrict ? (
        <IfPermitted place={resource} action="create">
          <IfToday>
            <Button component={Link} {...{ to: `/${resource}/import` }} startIcon={<UploadIcon />}>
              {translate('schemes.import')}
            </Button>
          </IfToday>
        </IfPermitted>
      ) : null}
      <DraftButton startIcon={<PlusIcon />} label={translate('schemes.draft')} />
    </>
  );
}

/** A version on a phone. */
function Card({ line }: { readonly line: VersionLine }) {
  const translate = useTranslate();
  const text = useText();
  const period = usePeriodWords();
  const path = useVersionPath();
  const version = translate('schemes.version_words', { version: line.version });
  return (
    <RowCard to={path(line)} name={text(line.title)} beside={<VersionMark version={line} />}>
      <CardNote at="wide" of={[line.region?.name, version, period(line)]} />
      <CardNote at="wide">{translate('schemes.cells_words', { ...line.cells })}</CardNote>
    </RowCard>
  );
}
