import { describe, expect, it } from 'vitest';
import { i18nProvider } from '../../../providers/i18n-provider.ts';
import { reminderOf, type Street } from './reminder.ts';

const words = { translate: i18nProvider.translate };
const period = { name: '2026 年三季度户数', onDate: '2026-09-30', deadline: '2026-10-31' };
const street = (name: string, counts: Partial<Street>, missing: readonly string[] = []): Street => ({
  id: name,
  region: { id: name, code: '150102001', name },
  expected: 10,
  missing: missing.length,
  entered: 0,
  submitted: 0,
  approved: 10,
  returned: 0,
  late: 0,
  missingRegions: missing.map((one) => ({ id: one, code: one, name: one })),
  ...counts,
});

describe('a reminder to paste', () => {
  it('names the street, the communities that are missing, and the days left', () => {
    const text = reminderOf(
      period,
      [
        street('海拉尔东路街道', { entered: 2 }, ['公主府社区', '体校巷社区']),
        street('东街街道', {}),
        street('西街街道', { returned: 1 }),
      ],
      '2026-10-28',
      words,
    );
    expect(text.split('\n')).toEqual([
      '【催报】2026 年三季度户数（时点 2026-09-30），截止 2026-10-31，还有 3 天。',
      '海拉尔东路街道：未报 2 项（公主府社区、体校巷社区）；已录入未送审 2 项',
      '西街街道：退回待改 1 项',
      '请在“基础数据—填报”中填报，核对后送审。',
    ]);
  });

  it('on the last day says so, afterwards how many days it is late', () => {
    const owing = [street('东街街道', {}, ['甲社区'])];
    const first = (today: string) => reminderOf(period, owing, today, words).split('\n')[0];
    expect(first('2026-10-31')).toContain('今天截止');
    expect(first('2026-11-05')).toContain('已逾期 5 天');
  });

  it('is empty where nothing is to come', () => {
    expect(reminderOf(period, [street('东街街道', {})], '2026-10-28', words)).toBe('');
  });
});
