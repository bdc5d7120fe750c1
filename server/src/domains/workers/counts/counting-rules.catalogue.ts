import { type Document, TrustGrade } from '../../../shared/document.ts';
import { covers, type Day, type Period } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';

/** Who counts as a community worker in post (在岗社区工作者计数规则), from a day on. */
export interface CountingRule extends Period {
  readonly version: string;
  readonly rule: Text;
  readonly document: Document;
  /** What the document does not say and is set here (设定部分). */
  readonly assumed: readonly { readonly rule: Text; readonly document: Document }[];
}

const SET_HERE: Document = { title: '本产品设定', number: null, article: null, date: null, grade: TrustGrade.ASSUMED };

/**
 * The measures are of August 2024; for days before them nothing else is known, so the rule holds for those too (ASSUMED). Their definition
 * (article 3): full-time workers who do party building, governance and service in communities. It names no village cadres.
 */
export const COUNTING_RULES: readonly CountingRule[] = [
  {
    version: 'WORKERS_IN_POST/1',
    from: '1900-01-01',
    to: null,
    rule: text(
      '在社区从事党建、治理、服务工作的全日制专职工作人员，当日在岗的计入',
      'Full-time workers for party building, governance and service in communities count while in post that day',
    ),
    document: {
      title: '内蒙古自治区社区工作者管理办法（试行）',
      number: null,
      article: '第三条',
      date: '2024-08-21',
      grade: TrustGrade.QUOTED,
    },
    assumed: [
      {
        rule: text('停职、借调期间不计入', 'Nobody counts while suspended or seconded'),
        document: SET_HERE,
      },
      {
        rule: text(
          '派驻镇街本级或社区的计入，派驻村的不计入（村干部不在定义之内）',
          'Those assigned to a street, town, park or community count, those assigned to a village do not: the definition leaves village cadres out',
        ),
        document: SET_HERE,
      },
      {
        rule: text('办法施行以前的日期沿用同一规则', 'Days before the measures are counted by the same rule'),
        document: SET_HERE,
      },
    ],
  },
];

/** The rule in force on a day. */
export function countingRuleAt(day: Day): CountingRule {
  const rule = COUNTING_RULES.find((each) => covers(each, day));
  if (!rule) throw new Error(`No rule says who counts as a worker in post on ${day}`);
  return rule;
}
