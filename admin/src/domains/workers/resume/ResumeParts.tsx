import type { Career } from '../facts/kit/fact-kind.ts';
import type { WorkerRecord } from '../file/worker-record.ts';
import { CHINESE } from './chinese.ts';
import { FORM } from './form-words.ts';
import { monthOf, type ResumeLine, resumeOf } from './resume.ts';

const { say } = CHINESE;
/** Years of assessment in one line of the form. */
const YEARS_IN_A_LINE = 6;

/** 简历: a row for each line, so that a page may break between any two. */
export function Lines({
  worker,
  career,
  day,
}: {
  readonly worker: WorkerRecord;
  readonly career: Career;
  readonly day: string;
}) {
  const lines = resumeOf(
    {
      elsewhere: career.earlierServices,
      employments: worker.employments,
      units: worker.assignments.map(({ valid, unit }) => ({ valid, unit: unit?.name ?? null })),
      duties: career.duties.map(({ valid, duty, unit }) => ({ valid, duty, unit: unit?.name ?? null })),
    },
    day,
  );
  return (
    <>
      <tr>
        <th colSpan={7} scope="rowgroup" className="part">
          {FORM.lines}
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={`${line.from} ${line.place}`}>
          <td colSpan={2} className="months">
            {monthOf(line.from)}—{line.until === null ? FORM.now : monthOf(line.until)}
          </td>
          <td colSpan={5}>{saidOf(line)}</td>
        </tr>
      ))}
    </>
  );
}

function saidOf({ place, duties, standing }: ResumeLine): string {
  return [
    place,
    duties
      .map(({ duty, unit }) => [unit === place ? null : unit, say(`enum.DutyName.${duty}`)].filter(Boolean).join(''))
      .join('、'),
    standing !== null && standing !== 'IN_POST' ? `（${say(`enum.WorkerStanding.${standing}`)}）` : null,
  ]
    .filter(Boolean)
    .join('　');
}

/** 年度考核: year and result, several years in a line. */
export function Assessments({ career: { assessments } }: { readonly career: Career }) {
  const sorted = assessments.toSorted((a, b) => a.year - b.year);
  const lines = Array.from({ length: Math.ceil(sorted.length / YEARS_IN_A_LINE) }, (_, i) =>
    sorted.slice(i * YEARS_IN_A_LINE, (i + 1) * YEARS_IN_A_LINE),
  );
  return (
    <tr>
      <th scope="row">{FORM.assessments}</th>
      <td colSpan={6}>
        {lines.map((line) => (
          <div key={line[0]?.year} className="years">
            {line.map(({ id, year, result }) => (
              <span key={id}>
                {year}　{say(`enum.AssessmentResult.${result}`)}
              </span>
            ))}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** 奖惩: honours and recommendations with day and body. */
export function Honours({ career: { honours } }: { readonly career: Career }) {
  return (
    <tr className="long">
      <th scope="row">{FORM.honours}</th>
      <td colSpan={6}>
        {honours
          .toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1))
          .map(({ id, valid, title, body, level }) => (
            <div key={id}>
              {[monthOf(valid.from), title, [body, say(`enum.HonourLevel.${level}`)].filter(Boolean).join('，')].join(
                '　',
              )}
            </div>
          ))}
      </td>
    </tr>
  );
}
