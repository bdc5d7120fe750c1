import type { GradeLettersQuery } from '@jiceng/schema/regrade.ts';
import { dayWords, Letter } from '../../proposals/print/door.ts';
import { FORM, groundsWords } from './form-words.ts';

export type DecidedGrade = GradeLettersQuery['gradeDecisions']['items'][number];

/** The letter of one decided grade (岗位等级决定书): what was decided from which day, by which paper and scheme, and how it came about. */
export function GradeLetter({ of }: { readonly of: DecidedGrade }) {
  const { worker, town, kind, postName, grade, uncappedGrade, valid, document, item, explanation } = of;
  const before = item?.fromGrade ?? null;
  return (
    <Letter
      title={FORM.letter}
      number={document?.number}
      name={worker?.name}
      text={
        <>
          {groundsWords({ kind, document, scheme: item?.batch?.scheme ?? null })}
          经审定，你的岗位等级
          {before === null
            ? `确定为 ${grade} 级`
            : before === grade
              ? `为 ${grade} 级`
              : `由 ${before} 级调整为 ${grade} 级`}
          {postName ? `，岗位为${postName.zh}` : ''}，自{dayWords(valid.from)}起执行。
        </>
      }
    >
      <tr>
        <th scope="row">{FORM.name}</th>
        <td>{worker?.name}</td>
        <th scope="row">{FORM.unit}</th>
        <td>{[town?.name, worker?.unit?.name].filter((name, n, all) => name && all.indexOf(name) === n).join(' ')}</td>
      </tr>
      <tr>
        <th scope="row">{FORM.before}</th>
        <td>{before === null ? FORM.none : `${before} 级`}</td>
        <th scope="row">{FORM.grade}</th>
        <td>
          {grade} 级{uncappedGrade === grade ? '' : `（${FORM.uncapped} ${uncappedGrade} 级）`}
        </td>
      </tr>
      <tr>
        <th scope="row">{FORM.post}</th>
        <td>{postName?.zh ?? ''}</td>
        <th scope="row">{FORM.effective_on}</th>
        <td>{valid.from}</td>
      </tr>
      {explanation ? (
        <tr>
          <th scope="row">{FORM.why}</th>
          <td colSpan={3}>{explanation.sentence.zh}</td>
        </tr>
      ) : null}
    </Letter>
  );
}
