import type { RuleRow } from '../../../schemes/document/door.ts';
import { effectiveWords } from './cell-words.ts';
import { ladderCells } from './ladder-cells.ts';
import type { RuleSpeaker } from './rule-row.ts';
import type { Effective } from './scheme.ts';

/** 年限与晋升: how service is counted, ladders, from when changes count, assessments, early promotion. */
export function rulesOfYears(speaker: RuleSpeaker): readonly RuleRow[] {
  const { scheme, say, cell, row, choice, text, translate, and } = speaker;
  const { service, assessment } = scheme;
  const flag = (name: 'probation' | 'suspended' | 'seconded', is: boolean) => say(`${name}_${is ? 'in' : 'out'}`);
  return [
    row('service', [
      cell(service.source, 'countFrom', choice('countFrom', service.countFrom)),
      ...(service.baseDate ? [cell(service.source, 'baseDate', say('base_date', { day: service.baseDate }))] : []),
      cell(service.source, 'rounding', choice('rounding', service.rounding)),
      cell(service.source, 'gaps', choice('gaps', service.gaps)),
      cell(service.source, 'elsewhere', choice('elsewhere', service.elsewhere)),
      ...(service.partly
        ? [
            cell(
              service.source,
              'partly',
              say('partly', { reach: choice('reach', service.partly.within), percent: service.partly.percent ?? '—' }),
            ),
          ]
        : []),
      ...(service.recognised
        ? [
            cell(
              service.source,
              'recognised',
              say('recognised', {
                names: service.recognised
                  .map((code) => text(scheme.givens.find((given) => given.code === code)?.name) || code)
                  .join(and),
              }),
            ),
          ]
        : []),
      ...(service.measures
        ? [
            cell(
              service.source,
              'measures',
              say('measures', { kinds: service.measures.map((kind) => choice('measure', kind)).join(and) }),
            ),
          ]
        : []),
      cell(service.source, 'probation', flag('probation', service.probation)),
      cell(service.source, 'suspended', flag('suspended', service.suspended)),
      cell(service.source, 'seconded', flag('seconded', service.seconded)),
    ]),
    ...scheme.ladders.map((ladder) =>
      row(ladder.code === scheme.mainLadder ? 'ladder' : 'ladder_other', ladderCells(ladder, speaker)),
    ),
    row(
      'effective',
      Object.entries(scheme.effective).flatMap(([reason, when]) =>
        reason === 'source'
          ? []
          : [
              cell(
                scheme.effective.source,
                reason,
                `${translate(`grade_schemes.reason.${reason}`)} ${effectiveWords(when as Effective, speaker)}`,
              ),
            ],
      ),
    ),
    row('assessment', [
      ...assessment.results.map((each) =>
        cell(
          each.source,
          'passes',
          [
            choice('result', each.result),
            say(each.passes ? 'passes' : 'fails'),
            each.down ? say('down', { grades: each.down }) : '',
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
      cell(assessment.source, 'missing', choice('notAssessed', assessment.missing)),
      cell(assessment.source, 'neededMonths', say('needed_months', { months: assessment.neededMonths ?? '—' })),
      cell(assessment.source, 'onFailedYear', choice('onFailedYear', assessment.onFailedYear)),
    ]),
    ...(assessment.early
      ? [
          row('early', [
            cell(
              assessment.early.source,
              'consecutive',
              say('early_words', {
                years: assessment.early.consecutive ?? '—',
                result: choice('result', assessment.early.result),
                grades: assessment.early.grades ?? '—',
              }),
            ),
            cell(
              assessment.early.source,
              'most',
              assessment.early.most ? say('at_most', { times: assessment.early.most }) : say('no_limit'),
            ),
            cell(assessment.early.source, 'stepCount', choice('stepCount', assessment.early.stepCount)),
          ]),
        ]
      : []),
    ...(assessment.triggers.length > 0
      ? [
          row(
            'triggers',
            assessment.triggers.map((trigger) =>
              cell(
                trigger.source,
                'times',
                say('trigger_words', {
                  within:
                    trigger.within.kind === 'CONSECUTIVE'
                      ? choice('within', 'CONSECUTIVE')
                      : say('within_years', { years: trigger.within.years ?? '—' }),
                  times: trigger.times ?? '—',
                  results: trigger.results.map((result) => choice('result', result)).join(and),
                  action: choice('action', trigger.action),
                }),
              ),
            ),
          ),
        ]
      : []),
  ];
}
