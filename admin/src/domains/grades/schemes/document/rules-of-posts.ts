import type { RuleRow } from '../../../schemes/document/door.ts';
import type { RuleSpeaker } from './rule-row.ts';

/** 岗位: ranges, starts, duties; several posts, or none. */
export function rulesOfPosts(speaker: RuleSpeaker): readonly RuleRow[] {
  const { scheme, say, cell, row, postName, text, choice, translate, and } = speaker;
  const { posts } = scheme;
  return [
    row(
      'range',
      posts.map((post) => cell(post.source, 'max', `${text(post.name)} ${post.min ?? '—'}–${post.max ?? '—'}`)),
    ),
    row(
      'start',
      posts.map((post) =>
        cell(post.source, 'start', `${text(post.name)} ${post.start ?? translate('schemes.unpublished')}`),
      ),
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
          ? say('without_duty', { post: postName(scheme.withoutDuty) })
          : say('without_duty_waits'),
        source: null,
      },
    ]),
  ];
}
