import { Box, GlobalStyles } from '@mui/material';
import type { ReactNode } from 'react';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import type { Career } from '../facts/kit/fact-kind.ts';
import type { WorkerRecord } from '../file/worker-record.ts';
import { CHINESE } from './chinese.ts';
import { FORM } from './form-words.ts';
import { Assessments, Honours, Lines } from './ResumeParts.tsx';
import { firstDayOf, hadBy, highestOf, monthOf } from './resume.ts';
import { PAPER, PRINTED } from './resume-style.ts';

const { say, code } = CHINESE;
/** Columns of the form: labels and cells in turn, and the photograph. */
const COLUMNS = 7;
const FIRST_COLUMN_MM = 27;
/** Longer ones are written smaller, so that a line of the form stays a line or two. */
const LONG_NAME = 8;

interface SheetProps {
  readonly worker: WorkerRecord;
  readonly career: Career;
}

/** One form of A4 portrait (社区工作者履历表); its head and its foot come again on each page it takes. */
export function ResumeSheet({ worker, career: whole }: SheetProps) {
  const { day, today, knownDay } = useAsOf();
  const me = useMe();
  const sensitive = usePermitted('worker-sensitive', 'show');
  const career = hadBy(whole, day, today);
  const { identity } = career;
  const holds = ({ valid: { from, to } }: (typeof career.duties)[number] | (typeof worker.assignments)[number]) =>
    from <= day && (to === null || day < to);
  const duties = career.duties.filter(holds);
  // Of a day before the region tree begins the unit is known by the assignment only.
  const unit = worker.unit ?? worker.assignments.find(holds)?.unit;
  const first = firstDayOf(worker.employments, career.earlierServices);
  const hidden = FORM.not_shown;
  return (
    // On a phone the sheet is wider than the screen and is moved by the arrow keys.
    <Box component="section" lang="zh-CN" aria-label={FORM.title} tabIndex={0} sx={PAPER} data-testid="resume">
      <GlobalStyles styles={PRINTED} />
      <table>
        <colgroup>
          <col style={{ width: `${FIRST_COLUMN_MM}mm` }} />
          <col />
          <col style={{ width: '20mm' }} />
          <col />
          <col style={{ width: '20mm' }} />
          <col />
          <col style={{ width: '27mm' }} />
        </colgroup>
        <thead>
          <tr>
            <th colSpan={COLUMNS} className="running">
              {[FORM.title, worker.name].join('　')}
            </th>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td colSpan={COLUMNS} className="running">
              {[
                ...((me?.demo ?? true) ? [say('app.demo')] : []),
                say('record.printed', { day, name: me?.person.name ?? '', today }),
                ...(knownDay ? [`${say('asof.known_label')} ${knownDay}`] : []),
              ].join('　')}
            </td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td colSpan={COLUMNS} className="title">
              <h1>{FORM.title}</h1>
            </td>
          </tr>
          <tr>
            <Label name="name" />
            <td className={worker.name.length > LONG_NAME ? 'name long-name' : 'name'}>{worker.name}</td>
            <Label name="sex" />
            <td>{identity?.sex ? say(`enum.Sex.${identity.sex}`) : ''}</td>
            <Label name="born" />
            <td>{identity?.birthDate ? monthOf(identity.birthDate) : ''}</td>
            <td rowSpan={4} className="photo">
              {FORM.photo}
            </td>
          </tr>
          <tr>
            <Label name="ethnic_group" />
            <td>{sensitive ? code(identity?.ethnicGroup) : hidden}</td>
            <Label name="political_status" />
            <td>{sensitive ? code(identity?.politicalStatus) : hidden}</td>
            <Label name="party_joined" />
            <td>{sensitive ? identity?.partyJoinedOn && monthOf(identity.partyJoinedOn) : hidden}</td>
          </tr>
          <tr>
            <Label name="id_number" />
            <td colSpan={3}>{identity?.idNumberMask}</td>
            <Label name="phone" />
            <td>{identity?.phoneMask}</td>
          </tr>
          <tr>
            <Label name="first_day" />
            <td>{first ? monthOf(first) : ''}</td>
            <Label name="employed_from" />
            <td>{worker.employedFrom ? monthOf(worker.employedFrom) : ''}</td>
            <Label name="retirement" />
            <td>{identity?.retirement ? identity.retirement.month.replace('-', '.') : ''}</td>
          </tr>
          <Schooling career={career} />
          <tr>
            <Label name="certificates" />
            <td colSpan={6}>
              <Certificates career={career} day={day} />
            </td>
          </tr>
          <tr>
            <Label name="employer" />
            <td colSpan={3}>{worker.employer?.name ?? say('workers.not_employed')}</td>
            <Label name="standing" />
            <td colSpan={2}>{worker.standing ? say(`enum.WorkerStanding.${worker.standing}`) : ''}</td>
          </tr>
          <tr>
            <Label name="unit" />
            <td colSpan={3}>{unit?.name}</td>
            <Label name="duty" />
            <td colSpan={2}>
              {duties.map(({ duty, postClass }) => (
                <div key={duty}>
                  {say(`enum.DutyName.${duty}`)}（{say(`enum.PostClass.${postClass}`)}）
                </div>
              ))}
            </td>
          </tr>
          <Lines worker={worker} career={career} day={day} />
          <Assessments career={career} />
          <Honours career={career} />
          <tr className="sign">
            <Label name="confirmed" />
            <td colSpan={6}>
              <div>
                {FORM.own_sign}
                <span>{FORM.date_line}</span>
              </div>
              <div>
                {FORM.office_seal}
                <span>{FORM.date_line}</span>
              </div>
            </td>
          </tr>
        </tbody>
      </table>
    </Box>
  );
}

const Label = ({ name }: { readonly name: keyof typeof FORM }): ReactNode => <th scope="row">{FORM[name]}</th>;

/** The highest of full-time and of part-time study, as the form has it: diploma and degree, then school and subject. */
function Schooling({ career: { educations } }: { readonly career: Career }) {
  return (['FULL_TIME', 'PART_TIME'] as const).map((mode) => {
    const best = highestOf(educations.filter((education) => education.mode === mode));
    return (
      <tr key={mode}>
        <Label name={`education_${mode}`} />
        <td colSpan={3}>{best && [code(best.level), code(best.degree)].filter(Boolean).join('、')}</td>
        <Label name="school" />
        <td colSpan={2}>{best && [best.school, best.major].filter(Boolean).join('　')}</td>
      </tr>
    );
  });
}

/** Each certificate with the day it was issued, and until when it is registered. */
function Certificates({
  career: { certificates, registrations },
  day,
}: {
  readonly career: Career;
  readonly day: string;
}) {
  return certificates.map(({ id, kind, name, issuedOn }) => {
    const registered = registrations
      .filter(({ certificateKind, valid }) => certificateKind === kind && valid.from <= day)
      .toSorted((a, b) => (a.valid.from < b.valid.from ? 1 : -1))[0];
    const until = registered?.valid.to ?? null;
    return (
      <div key={id}>
        {[
          name ?? say(`enum.CertificateKind.${kind}`),
          `${monthOf(issuedOn)} ${FORM.issued}`,
          until && `${until > day ? FORM.registered_until : FORM.registration_lapsed} ${until}`,
        ]
          .filter(Boolean)
          .join('，')}
      </div>
    );
  });
}
