import { Box } from '@mui/material';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { CHINESE } from '../../workers/resume/chinese.ts';
import type { Batch, Item } from '../regrade/batch.ts';
import { changeOf } from '../regrade/item-columns.tsx';
import { FORM, paperWords } from './form-words.ts';
import { SHEET } from './print-style.ts';

const { say } = CHINESE;
const COLUMNS = 9;
const BEFORE_GRADE = 4;

interface BatchSheetProps {
  readonly batch: Batch;
  readonly items: readonly Item[];
}

/** The proposed changes of a batch by street, those of a street together, with lines to sign at the end. */
export function BatchSheet({ batch, items }: BatchSheetProps) {
  const { today } = useAsOf();
  const me = useMe();
  const towns = townsOf(items);
  const order = new Map(towns.flatMap(([, some]) => some).map(({ id }, place) => [id, place + 1]));
  return (
    <Box component="section" lang="zh-CN" aria-label={FORM.sheet} tabIndex={0} data-sheet="batch" sx={SHEET}>
      <Facts batch={batch} people={items.length} />
      <table>
        <colgroup>
          <col style={{ width: '13mm' }} />
          <col style={{ width: '24mm' }} />
          <col style={{ width: '42mm' }} />
          <col style={{ width: '26mm' }} />
          <col style={{ width: '17mm' }} />
          <col style={{ width: '20mm' }} />
          <col style={{ width: '15mm' }} />
          <col />
          <col style={{ width: '22mm' }} />
        </colgroup>
        <thead>
          <tr>
            <th colSpan={COLUMNS} className="running">
              {[FORM.sheet, batch.region?.name, batch.effectiveOn].filter(Boolean).join('　')}
            </th>
          </tr>
          <tr>
            <th scope="col">{FORM.row}</th>
            <th scope="col">{FORM.name}</th>
            <th scope="col">{FORM.unit}</th>
            <th scope="col">{FORM.post}</th>
            <th scope="col">{FORM.before}</th>
            <th scope="col">{FORM.proposed}</th>
            <th scope="col">{FORM.change}</th>
            <th scope="col">{FORM.why}</th>
            <th scope="col">{FORM.decision}</th>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td colSpan={COLUMNS} className="running">
              {[...((me?.demo ?? true) ? [say('app.demo')] : []), `打印：${me?.person.name ?? ''} ${today}`].join('　')}
            </td>
          </tr>
        </tfoot>
        {towns.map(([town, some]) => (
          <tbody key={town}>
            <tr className="town">
              <th colSpan={COLUMNS} scope="rowgroup" style={{ textAlign: 'left' }}>
                {town}　{some.length} 人
              </th>
            </tr>
            {some.map((item) => (
              <tr key={item.id}>
                <td style={{ textAlign: 'center' }}>{order.get(item.id)}</td>
                <td>{item.worker?.name}</td>
                <td>{item.worker?.unit?.name}</td>
                <td>{item.postName?.zh}</td>
                <td style={{ textAlign: 'center' }}>{item.fromGrade ?? FORM.none}</td>
                <td style={{ textAlign: 'center' }}>
                  <b>{item.grade}</b>
                </td>
                <td style={{ textAlign: 'center' }}>{changeOf(item) ?? say('enum.RegradeDirection.FIRST')}</td>
                <td className="words">
                  {[item.changes.map(({ zh }) => zh).join('，'), item.explanation?.sentence.zh]
                    .filter(Boolean)
                    .join('。')}
                </td>
                <td style={{ textAlign: 'center' }}>
                  {item.decision === 'PENDING' ? '' : say(`enum.RegradeDecision.${item.decision}`)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tbody className="sign">
          <tr>
            <td colSpan={BEFORE_GRADE}>{FORM.sign_prepared}</td>
            <td colSpan={COLUMNS - BEFORE_GRADE}>{FORM.sign_checked}</td>
          </tr>
          <tr>
            <td colSpan={BEFORE_GRADE}>{FORM.sign_decided}</td>
            <td colSpan={COLUMNS - BEFORE_GRADE}>
              {FORM.sign_leader}　　　　　　　　{FORM.date_line}
            </td>
          </tr>
        </tbody>
      </table>
    </Box>
  );
}

function townsOf(items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] {
  const towns = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.town?.name ?? '';
    towns.set(name, [...(towns.get(name) ?? []), item]);
  }
  return [...towns];
}

/** Of which region, day, scheme and paper, and how many. */
function Facts({ batch, people }: { readonly batch: Batch; readonly people: number }) {
  const { region, effectiveOn, kind, scheme, document, preparedBy } = batch;
  const said = [
    [FORM.region, region?.name],
    [FORM.batch, `${say(`enum.RegradeKind.${kind}`)} ${effectiveOn}`],
    [FORM.scheme, scheme ? `${scheme.title.zh}（第 ${scheme.version} 版）` : null],
    [FORM.notice, document ? paperWords(document) : null],
    [FORM.counted, `${people} 人`],
    [FORM.prepared_by, preparedBy?.name],
  ].filter(([, value]) => value);
  return (
    <>
      <h1>{FORM.sheet}</h1>
      <p className="facts">{said.map(([label, value]) => `${label}：${value}`).join('　　')}</p>
    </>
  );
}
