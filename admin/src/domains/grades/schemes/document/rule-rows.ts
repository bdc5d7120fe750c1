import { effectiveWords, effectWords, matchWords } from './said.ts';
import type { Basis, Ladder, Scheme, Source, SourceRef } from './scheme.ts';
import { sourceOf } from './sources.ts';
import type { SchemeWords } from './words.ts';

/** One value of a rule, as it is read, and where it comes from. */
export interface RuleCell {
  readonly text: string;
  /** Null: the product’s own doing, or not said yet. */
  readonly source: Source | null;
}

export interface RuleRow {
  readonly name: string;
  readonly cells: readonly RuleCell[];
  readonly sources: readonly Source[];
  /** Articles named by its sources; empty: the text is not at hand. */
  readonly articles: readonly string[];
}

export interface RuleGroup {
  readonly name: string;
  readonly rows: readonly RuleRow[];
}

/** Everything a scheme rules, in groups as an office reads it: posts, years and promotion, what adds grades, changes and limits. */
export function ruleGroups(scheme: Scheme, words: SchemeWords): readonly RuleGroup[] {
  const { translate, choice, text, and } = words;
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    translate(`grade_schemes.rule.${key}`, values);
  const cell = (ref: SourceRef | null | undefined, of: string, said: string): RuleCell => ({
    text: said,
    source: sourceOf(scheme, ref, of),
  });
  const row = (name: string, cells: readonly RuleCell[]): RuleRow => {
    const sources = [...new Set(cells.flatMap(({ source }) => (source ? [source] : [])))];
    return {
      name: say(name),
      cells,
      sources,
      articles: [...new Set(sources.flatMap(({ article }) => (article ? [article] : [])))],
    };
  };
  const flag = (name: 'probation' | 'suspended' | 'seconded', is: boolean) => say(`${name}_${is ? 'in' : 'out'}`);
  const { posts, service, education, certificates, honours, assessment, combine, postChange, placement } = scheme;
  const name = (code: string) => text(posts.find((post) => post.code === code)?.name) || code;
  const added = (among: string, most: number | null) =>
    among === 'SUM_CAPPED' ? say('up_to', { most: most ?? '—' }) : choice('among', among);

  const ladderCells = (ladder: Ladder): readonly RuleCell[] => {
    const unit = choice('unit', service.unit);
    const of = (part: string, said: string) => cell(ladder.source, part, said);
    const first = of('kind', `${text(ladder.name)}${translate('why.of')}${choice('ladder', ladder.kind)}`);
    switch (ladder.kind) {
      case 'STEP':
        return [first, of('every', say('every', { every: ladder.every ?? '—', unit }))];
      case 'SENIORITY':
        return [
          first,
          of('first', `${ladder.first ?? '—'}–${ladder.last ?? '—'}`),
          of('every', say('every', { every: ladder.every ?? '—', unit })),
        ];
      case 'BAND_TABLE':
        return [first, of('table', say('table', { count: ladder.table.cells.length }))];
      case 'GIVEN':
        return [
          first,
          of('given', text(scheme.givens.find(({ code }) => code === ladder.given)?.name) || ladder.given),
        ];
    }
  };

  return [
    {
      name: say('group_posts'),
      rows: [
        row(
          'range',
          posts.map((post) => cell(post.source, 'max', `${text(post.name)} ${post.min ?? '—'}–${post.max ?? '—'}`)),
        ),
        row(
          'start',
          posts.map((post) => cell(post.source, 'start', `${text(post.name)} ${post.start ?? say('unpublished')}`)),
        ),
        row(
          'duties',
          posts.map((post) =>
            cell(
              post.source,
              'duties',
              `${text(post.name)}${translate('why.of')}${post.duties.map((duty) => choice('duty', duty)).join(and) || '—'}`,
            ),
          ),
        ),
        row('concurrent', [
          { text: choice('concurrent', scheme.concurrent), source: null },
          {
            text: scheme.withoutDuty
              ? say('without_duty', { post: name(scheme.withoutDuty) })
              : say('without_duty_waits'),
            source: null,
          },
        ]),
      ],
    },
    {
      name: say('group_years'),
      rows: [
        row('service', [
          cell(service.source, 'countFrom', choice('countFrom', service.countFrom)),
          ...(service.baseDate ? [cell(service.source, 'baseDate', say('base_date', { day: service.baseDate }))] : []),
          cell(service.source, 'rounding', choice('rounding', service.rounding)),
          cell(service.source, 'gaps', choice('gaps', service.gaps)),
          cell(service.source, 'elsewhere', choice('elsewhere', service.elsewhere)),
          cell(service.source, 'probation', flag('probation', service.probation)),
          cell(service.source, 'suspended', flag('suspended', service.suspended)),
          cell(service.source, 'seconded', flag('seconded', service.seconded)),
        ]),
        ...scheme.ladders.map((ladder) =>
          row(ladder.code === scheme.mainLadder ? 'ladder' : 'ladder_other', ladderCells(ladder)),
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
                    `${translate(`grade_schemes.reason.${reason}`)} ${effectiveWords(when as typeof scheme.effective.service, words)}`,
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
      ],
    },
    {
      name: say('group_added'),
      rows: [
        ...(certificates
          ? [
              row('certificates', [
                ...certificates.entries.map((entry) =>
                  cell(
                    entry.source,
                    'effect',
                    `${entry.certificate === 'OTHER' ? entry.names.join(and) : choice('certificate', entry.certificate)} ${effectWords(entry.effect, words, name)}`,
                  ),
                ),
                ...(certificates.entries.some(({ registered }) => registered)
                  ? [
                      cell(
                        certificates.entries.find(({ registered }) => registered)?.source,
                        'registered',
                        say('registered'),
                      ),
                    ]
                  : []),
                ...(certificates.entries.some(({ appointed }) => appointed)
                  ? [
                      cell(
                        certificates.entries.find(({ appointed }) => appointed)?.source,
                        'appointed',
                        say('appointed'),
                      ),
                    ]
                  : []),
                cell(certificates.source, 'among', added(certificates.among, certificates.most)),
                cell(certificates.source, 'missing', choice('unregistered', certificates.missing)),
              ]),
            ]
          : []),
        ...(education
          ? [
              row('education', [
                ...education.entries.map((entry) =>
                  cell(
                    entry.source,
                    'effect',
                    `${choice('level', entry.level)}${say('needs', { needs: choice('needs', entry.needs) })} ${effectWords(entry.effect, words, name)}`,
                  ),
                ),
                cell(education.source, 'among', choice('bestOf', education.among)),
                cell(education.source, 'missing', choice('noEducation', education.missing)),
              ]),
            ]
          : []),
        ...(honours
          ? [
              row('honours', [
                ...honours.entries.map((entry) =>
                  cell(
                    entry.source,
                    'grades',
                    say('honour', {
                      levels: entry.levels.map((level) => choice('honourLevel', level)).join(and),
                      kinds: entry.kinds.map((kind) => choice('honourKind', kind)).join(and),
                      grades: entry.grades ?? '—',
                      once: entry.once ? say('once') : '',
                    }),
                  ),
                ),
                cell(honours.source, 'among', added(honours.among, honours.most)),
              ]),
            ]
          : []),
        row(
          'combine',
          combine.length > 0
            ? combine.map((group) =>
                cell(
                  group.source,
                  'how',
                  `${group.of.map((kind) => choice('of', kind)).join(and)} ${added(group.how, group.most)}`,
                ),
              )
            : [{ text: say('nothing_combined'), source: null }],
        ),
      ],
    },
    {
      name: say('group_changes'),
      rows: [
        row('post_change', [cell(postChange.source, 'how', choice('postChange', postChange.how))]),
        row('placement', [
          cell(placement.source, 'how', choice('placement', placement.how)),
          cell(placement.source, 'baseDate', say('base_date', { day: placement.baseDate || '—' })),
        ]),
        row('cap', [{ text: say('cap_words'), source: null }]),
        ...(scheme.givens.length > 0
          ? [
              row(
                'givens',
                scheme.givens.map((given) => cell(given.source, 'name', text(given.name))),
              ),
            ]
          : []),
      ],
    },
  ].map((group) => ({ ...group, rows: group.rows.filter(({ cells }) => cells.length > 0) }));
}

export interface TableCellSaid {
  readonly when: readonly string[];
  readonly value: number | null;
  readonly basis: Basis | null;
}

/** A table of a scheme as rows of words, in its own order. */
export const tableSaid = (
  scheme: Scheme,
  table: NonNullable<Scheme['pay']>,
  words: SchemeWords,
): readonly TableCellSaid[] =>
  table.cells.map(({ when, value, source }) => ({
    when: table.keys.map((key) => matchWords(scheme, key, when[key], words)),
    value,
    basis: sourceOf(scheme, source, 'value')?.basis ?? null,
  }));
