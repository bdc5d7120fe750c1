import type { ProblemParams } from '../../../schemes/index.ts';
import { DUTY_NAMES, nameIn } from '../../rule/words/grade-names.words.ts';
import { POST_DUTIES } from '../format/vocabulary.ts';
import { error, type Finding, note } from './scheme-problem.ts';
import type { SoundParts } from './sound-parts.ts';

/** Posts lie within the grades, start within their range, and share neither rank nor duty. */
export function checkPosts({ posts, grades, ladders, names, given }: SoundParts): Finding[] {
  const byStart = ladders.some(({ value }) => value.kind === 'STEP' && value.start === 'POST');
  const ranks = new Map<number, string>();
  const duties = new Map<string, string>();
  const found = posts.flatMap(({ at, value: post }): Finding[] => {
    const sameRank = ranks.get(post.rank);
    ranks.set(post.rank, sameRank ?? post.code);
    return [
      ...(['min', 'max'] as const).flatMap((end) =>
        grades && (post[end] < grades.lowest || post[end] > grades.highest)
          ? [error([...at, end], 'POST_OUTSIDE_GRADES', { lowest: grades.lowest, highest: grades.highest })]
          : [],
      ),
      ...(post.start !== null && (post.start < post.min || post.start > post.max)
        ? [error([...at, 'start'], 'START_OUTSIDE_POST', { min: post.min, max: post.max })]
        : []),
      ...(post.start === null && byStart ? [note([...at, 'start'], 'START_NOT_PUBLISHED')] : []),
      ...(sameRank === undefined ? [] : [error([...at, 'rank'], 'RANK_TWICE', { post: sameRank })]),
      ...post.duties.flatMap((duty, i) => {
        const other = duties.get(duty);
        duties.set(duty, other ?? post.code);
        return other === undefined
          ? []
          : [
              error([...at, 'duties', i], 'DUTY_TWICE', {
                duty: nameIn(DUTY_NAMES, duty).zh,
                dutyEn: nameIn(DUTY_NAMES, duty).en,
                post: other,
              }),
            ];
      }),
      ...(post.duties.length === 0 && post.code !== given.withoutDuty
        ? [note([...at, 'duties'], 'POST_WITHOUT_DUTIES')]
        : []),
    ];
  });
  const reversed = grades && grades.lowest > grades.highest ? [error(['grades', 'highest'], 'GRADES_REVERSED')] : [];
  // Only when all posts could be read: a duty of one that could not is no duty without a post.
  const without = POST_DUTIES.filter((duty) => !duties.has(duty));
  const open = without.length > 0 && posts.length > 0 && posts.length === names.posts.size;
  return [...reversed, ...found, ...(open ? [note(['posts'], 'DUTY_WITHOUT_POST', dutyWords(without))] : [])];
}

function dutyWords(duties: readonly string[]): ProblemParams {
  const names = duties.map((duty) => nameIn(DUTY_NAMES, duty));
  return { duties: names.map(({ zh }) => zh).join('、'), dutiesEn: names.map(({ en }) => en).join(', ') };
}
