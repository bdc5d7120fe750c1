import { describe, expect, it } from 'vitest';
import { duty, file, HOHHOT } from '../grade.fixtures.ts';
import { ordered } from '../ordered-facts.ts';
import { postSince, postsOn } from './posts.rules.ts';

describe('the day since which he holds a post', () => {
  const since = (duties: ReturnType<typeof duty>[], post: string, day: string) =>
    postSince(ordered(file({ duties })), HOHHOT, post, day);

  it('goes on through a change of duty within the post, and through a higher one held beside it', () => {
    const member = [duty('COMMITTEE_MEMBER', '2015-01-01', '2018-01-01'), duty('STAFF', '2018-01-01')];
    expect(since(member, 'GENERAL', '2024-05-01')).toBe('2015-01-01');
    expect(since([...member, duty('DIRECTOR', '2019-01-01', '2020-01-01')], 'GENERAL', '2024-05-01')).toBe(
      '2015-01-01',
    );
  });
  it('begins anew after another post', () => {
    const back = [
      duty('STAFF', '2015-01-01', '2018-01-01'),
      duty('DIRECTOR', '2018-01-01', '2020-01-01'),
      duty('STAFF', '2020-01-01'),
    ];
    expect(since(back, 'GENERAL', '2024-05-01')).toBe('2020-01-01');
  });
  it('is the day itself where he does not hold it, though he did until the day before', () => {
    expect(since([duty('DIRECTOR', '2015-01-01', '2020-01-01')], 'PRINCIPAL', '2020-01-01')).toBe('2020-01-01');
  });
});

describe('posts held', () => {
  const held = (duties: ReturnType<typeof duty>[]) => {
    const posts = postsOn(ordered(file({ duties })), { ...HOHHOT, withoutDuty: null }, '2024-05-01');
    return posts.status === 'OK' ? posts.held.map(({ post }) => post.code) : posts;
  };
  it('stand with the highest first, each once', () => {
    const duties = ['STAFF', 'DEPUTY_DIRECTOR', 'COMMITTEE_MEMBER', 'SECRETARY'].map((name) =>
      duty(name, '2020-01-01'),
    );
    expect(held(duties)).toEqual(['PRINCIPAL', 'DEPUTY', 'GENERAL']);
  });
  it('are told as missing without a duty, and as unknown for one the scheme has no post for', () => {
    expect(held([])).toEqual({ status: 'DUTY_MISSING', duty: null });
    expect(held([duty('ADVISER', '2020-01-01')])).toEqual({ status: 'POST_UNKNOWN', duty: 'ADVISER' });
  });
});
