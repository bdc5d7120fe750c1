import type { RuleRow } from '../../../schemes/document/door.ts';
import { effectWords } from './cell-words.ts';
import type { RuleSpeaker } from './rule-row.ts';

/** 加级: certificates, education, honours, and what is counted together. */
export function rulesOfPapers(speaker: RuleSpeaker): readonly RuleRow[] {
  const { scheme, say, cell, row, postName, added, choice, and } = speaker;
  const { education, certificates, honours, combine } = scheme;
  return [
    ...(certificates
      ? [
          row('certificates', [
            ...certificates.entries.map((entry) =>
              cell(
                entry.source,
                'effect',
                `${entry.certificate === 'OTHER' ? entry.names.join(and) : choice('certificate', entry.certificate)} ${effectWords(entry.effect, speaker, postName)}`,
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
              ? [cell(certificates.entries.find(({ appointed }) => appointed)?.source, 'appointed', say('appointed'))]
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
                `${entry.fullTime ? say('full_time') : ''}${choice('level', entry.level)}${say('needs', { needs: choice('needs', entry.needs) })} ${effectWords(entry.effect, speaker, postName)}`,
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
  ];
}
