import type { RuleRow } from '../../../schemes/document/door.ts';
import type { RuleSpeaker } from './rule-row.ts';

/** 变动与封顶: change of post, first placement, the limit, what is decided elsewhere. */
export function rulesOfChanges(speaker: RuleSpeaker): readonly RuleRow[] {
  const { scheme, say, cell, row, text, choice } = speaker;
  const { postChange, placement } = scheme;
  return [
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
  ];
}
