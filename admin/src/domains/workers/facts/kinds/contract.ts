import type { Special } from '../kit/declared-kind.ts';
import type { Career } from '../kit/fact-kind.ts';

/** 劳动合同: a probation beyond the law is said and not refused. */
export const contract: Special = {
  warning(row, { say }) {
    const { probationTooLong, probationLimitMonths } = row as Career['contracts'][number];
    return probationTooLong ? say('careers.contract.too_long', { months: probationLimitMonths }) : null;
  },
};
