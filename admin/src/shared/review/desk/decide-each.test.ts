import { describe, expect, it } from 'vitest';
import { decideEach } from './decide-each.ts';

const refusing = (...refused: readonly string[]) => {
  const sent: string[] = [];
  const send = async (id: string) => {
    sent.push(id);
    if (refused.includes(id)) throw new Error(id);
  };
  return { send, sent };
};

describe('several decisions, one after the other', () => {
  it('one that is refused does not keep back the rest', async () => {
    const { send } = refusing('2');
    const { done, failed } = await decideEach(['1', '2', '3'], send, () => true);
    expect([done, failed.map(({ id }) => id)]).toEqual([['1', '3'], ['2']]);
  });

  it('without the network nothing more is sent', async () => {
    const { send, sent } = refusing('2');
    const { done } = await decideEach(['1', '2', '3'], send, () => false);
    expect([done, sent]).toEqual([['1'], ['1', '2']]);
  });
});
