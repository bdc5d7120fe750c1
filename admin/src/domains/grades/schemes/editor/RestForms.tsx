import {
  blankCell,
  ChoiceAt,
  DayAt,
  Entries,
  FieldGrid,
  ManyAt,
  Part,
  SourceAt,
  Switched,
  sourceForNew,
  TableAt,
  TextAt,
  WordsAt,
} from '../../../schemes/editor/door.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { AmongAt } from './unions.tsx';
import { useGradeDraft } from './use-grade-draft.ts';

/** 组合: kinds of reasons that are counted together; what is in no group is added by itself. */
export function CombineForm() {
  const { translate, text } = useSchemeWords();
  const { scheme } = useGradeDraft();
  const source = sourceForNew(scheme, ['combine']);
  return (
    <Entries<Scheme['combine'][number]>
      path={['combine']}
      title={translate('grade_schemes.part.combine')}
      nameOf={({ name, code }) => text(name) || code || '—'}
      blank={() => ({
        code: '',
        name: { zh: '', en: '' },
        of: ['EDUCATION', 'CERTIFICATE'],
        how: 'MAX',
        most: null,
        source,
      })}
      add={translate('grade_schemes.add_group')}
      empty={translate('grade_schemes.combine_empty')}
    >
      {(path) => (
        <>
          <TextAt path={[...path, 'code']} label="code" />
          <WordsAt path={[...path, 'name']} label="name" />
          <ManyAt path={[...path, 'of']} label="of" of="of" />
          <AmongAt path={path} name="how" />
          <SourceAt path={path} cells={['of', 'how', 'most']} />
        </>
      )}
    </Entries>
  );
}

/** 转岗与套改: what a change of post does, and who is there at the start. */
export function ChangesForm() {
  return (
    <>
      <Part title="postChange" path={['postChange']}>
        <FieldGrid>
          <ChoiceAt path={['postChange', 'how']} label="postChange" of="postChange" />
          <SourceAt path={['postChange']} />
        </FieldGrid>
      </Part>
      <Part title="placement" path={['placement']}>
        <FieldGrid>
          <ChoiceAt path={['placement', 'how']} label="placement" of="placement" />
          <DayAt path={['placement', 'baseDate']} label="placement_date" />
          <SourceAt path={['placement']} cells={['how', 'baseDate']} />
        </FieldGrid>
      </Part>
    </>
  );
}

/** 对应月薪: pay of each grade where the document prints it; a row for every grade at once. */
export function PayForm() {
  const { scheme } = useGradeDraft();
  const source = sourceForNew(scheme, ['pay']);
  const blank = (): NonNullable<Scheme['pay']> => {
    const { lowest, highest } = scheme.grades;
    const count =
      Number.isInteger(highest) && Number.isInteger(lowest) ? Math.min(Math.max(highest - lowest + 1, 0), 200) : 0;
    return {
      keys: ['GRADE'],
      cells: Array.from({ length: count }, (_, index) => ({
        ...blankCell(['GRADE'], source),
        when: { GRADE: lowest + index },
      })),
    };
  };
  return (
    <Switched path={['pay']} label="pay" blank={blank}>
      <TableAt path={['pay']} />
    </Switched>
  );
}
