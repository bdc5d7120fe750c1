import { useTranslate } from 'ra-core';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { useDefinitions } from '../definitions/use-definitions.ts';
import { CreateTargetButton } from './CreateTargetButton.tsx';
import type { Target } from './TargetForm.tsx';
import { useTargetColumns, useTargetName } from './target-columns.tsx';

const ROLES = ['TARGET', 'STAFFING_STANDARD', 'FLOOR'] as const;

/** What the indicators are held against (目标): targets, standards and floors in force on the day looked at. */
export default function TargetList() {
  const text = useText();
  const { enumChip, nameChip } = useChips();
  return (
    <ListPage<Target>
      name="menu.indicator-targets"
      words={{
        count: 'indicators.targets_count',
        empty: 'indicators.targets_empty',
        text: 'indicators.targets_empty_text',
      }}
      perPage={50}
      columns={useTargetColumns()}
      rowPath={targetPath}
      file="indicatorTargets"
      actions={<CreateTargetButton />}
      first={null}
      filters={[
        nameChip(
          'definition',
          'indicators.name',
          useDefinitions().map(({ id, name }) => ({ id, name: text(name) })),
        ),
        enumChip('role', 'indicators.role', 'TargetRole', ROLES),
      ]}
      card={(target) => <Card target={target} />}
    />
  );
}

const targetPath = ({ id }: Target): string => `/indicator-targets/${id}/show`;

/** A target on a phone. */
function Card({ target }: { readonly target: Target }) {
  const translate = useTranslate();
  const text = useText();
  const name = useTargetName();
  const { deadline, nature } = target;
  return (
    <RowCard to={targetPath(target)} name={text(target.definition.name)}>
      <CardNote
        at="wide"
        of={[
          name(target),
          deadline && translate('indicators.until', { date: deadline }),
          translate(`enum.TargetNature.${nature ?? 'NOT_STATED'}`),
        ]}
      />
      <ReviewMark review={target.review} />
    </RowCard>
  );
}
