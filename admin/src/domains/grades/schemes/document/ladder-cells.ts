import type { RuleCell } from '../../../schemes/document/door.ts';
import type { RuleSpeaker } from './rule-row.ts';
import type { Ladder } from './scheme.ts';

/** What a ladder of each kind says. */
export function ladderCells(
  ladder: Ladder,
  { scheme, say, cell, text, choice, translate }: RuleSpeaker,
): readonly RuleCell[] {
  const unit = choice('unit', scheme.service.unit);
  const of = (part: string, said: string) => cell(ladder.source, part, said);
  const first = of('kind', `${text(ladder.name)}${translate('why.of')}${choice('ladder', ladder.kind)}`);
  const pace = ({ every, later }: Pick<Extract<Ladder, { kind: 'STEP' }>, 'every' | 'later'>) => [
    of('every', say('every', { every: every ?? '—', unit })),
    ...(later ? [of('later', say('later', { after: later.after ?? '—', every: later.every ?? '—', unit }))] : []),
  ];
  switch (ladder.kind) {
    case 'STEP':
      return [first, ...pace(ladder)];
    case 'SENIORITY':
      return [first, of('first', `${ladder.first ?? '—'}–${ladder.last ?? '—'}`), ...pace(ladder)];
    case 'BAND_TABLE':
      return [first, of('table', say('table', { count: ladder.table.cells.length }))];
    case 'GIVEN':
      return [first, of('given', text(scheme.givens.find(({ code }) => code === ladder.given)?.name) || ladder.given)];
  }
}
