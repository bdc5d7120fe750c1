import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { useWords } from '../../../shared/review/use-words.ts';
import { useText } from '../../../shared/use-text.ts';
import { useDefinitions } from '../definitions/use-definitions.ts';
import { useFrozenColumns } from './columns.tsx';
import { FrozenMark } from './FrozenMark.tsx';
import { type FrozenRow, frozenPath, valueSaid } from './frozen-row.ts';
import { ProposeButton } from './ProposeButton.tsx';

const STATES = ['SUBMITTED', 'APPROVED', 'RETURNED'] as const;

/** Values as they were reported (定格值), the latest day first; superseded ones are there when asked for. */
export default function FrozenList() {
  const text = useText();
  const words = useWords();
  const { enumChip, eitherChip, nameChip } = useChips();
  const definitions = useDefinitions().filter(({ live }) => live);
  return (
    <ListPage<FrozenRow>
      name="menu.frozen-indicators"
      words={{ count: 'frozen.count', empty: 'frozen.empty', text: 'frozen.empty_text' }}
      standard={{ sort: { field: 'asOf', order: 'DESC' }, filter: { superseded: false } }}
      undated
      columns={useFrozenColumns()}
      rowPath={frozenPath}
      file="frozenIndicators"
      actions={<ProposeButton />}
      filters={[
        nameChip(
          'definition',
          'frozen.indicator',
          definitions.map(({ id, name }) => ({ id, name: text(name) })),
        ),
        enumChip('review', 'frozen.state', 'ReviewState', STATES),
        eitherChip('superseded', 'frozen.superseded', { false: 'record.no', true: 'record.yes' }),
      ]}
      card={(row) => (
        <RowCard to={frozenPath(row)} name={text(row.definition?.name)} beside={<b>{valueSaid(row, words)}</b>}>
          <CardNote of={[row.region?.name, row.asOf]} />
          <FrozenMark row={row} />
        </RowCard>
      )}
    />
  );
}
