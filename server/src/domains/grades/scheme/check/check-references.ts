import { checkNames, type Place, valueAt } from '../../../schemes/index.ts';
import { error, type Finding } from './scheme-problem.ts';
import type { SoundParts } from './sound-parts.ts';

/** Lists whose entries are named; no two of one list bear the same name. */
const NAMED_LISTS: readonly Place[] = [
  ['documents'],
  ['sources'],
  ['ladders'],
  ['givens'],
  ['posts'],
  ['education', 'entries'],
  ['certificates', 'entries'],
  ['honours', 'entries'],
  ['assessment', 'results'],
  ['assessment', 'triggers'],
  ['combine'],
];

/** What is named is there, once. */
export function checkReferences(parts: SoundParts): Finding[] {
  const { given, names, ladders, educationEntries, certificateEntries } = parts;
  const known = {
    POST_UNKNOWN: names.posts,
    LADDER_UNKNOWN: names.ladders,
    GIVEN_UNKNOWN: names.givens,
  } as const;
  const PARAMS = { POST_UNKNOWN: 'post', LADDER_UNKNOWN: 'ladder', GIVEN_UNKNOWN: 'given' } as const;
  const asks = (at: Place, code: keyof typeof known, name: unknown): Finding[] =>
    typeof name !== 'string' || known[code].has(name) ? [] : [error(at, code, { [PARAMS[code]]: name })];
  const named = valueAt(given, ['service', 'recognised']);
  const recognised: readonly unknown[] = Array.isArray(named) ? named : [];
  return [
    ...NAMED_LISTS.flatMap((place) => checkNames(given, place)),
    ...asks(['withoutDuty'], 'POST_UNKNOWN', given.withoutDuty),
    ...asks(['mainLadder'], 'LADDER_UNKNOWN', given.mainLadder),
    ...ladders.flatMap(({ at, value }) =>
      value.kind === 'GIVEN' ? asks([...at, 'given'], 'GIVEN_UNKNOWN', value.given) : [],
    ),
    ...[...educationEntries, ...certificateEntries].flatMap(({ at, value: { effect } }) =>
      effect.kind === 'PAY_AS_POST' ? asks([...at, 'effect', 'post'], 'POST_UNKNOWN', effect.post) : [],
    ),
    ...recognised.flatMap((name, i) => asks(['service', 'recognised', i], 'GIVEN_UNKNOWN', name)),
    ...certificateEntries.flatMap(({ at, value }) => asks([...at, 'appointed'], 'GIVEN_UNKNOWN', value.appointed)),
    ...parts.tables.flatMap(({ at, keys }) =>
      keys.flatMap((key, i) => {
        const [kind, name] = key.split(':');
        if (name === undefined) return [];
        return asks([...at, 'keys', i], kind === 'LADDER' ? 'LADDER_UNKNOWN' : 'GIVEN_UNKNOWN', name);
      }),
    ),
  ];
}
