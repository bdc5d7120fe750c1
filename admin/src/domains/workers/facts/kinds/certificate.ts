import type { Special } from '../kit/declared-kind.ts';
import type { Career } from '../kit/fact-kind.ts';

/** 职业资格证书: another certificate is called by its name. */
export const certificate: Special = {
  said(row, { say }) {
    const { kind, name, number, examOn, issuer } = row as Career['certificates'][number];
    return {
      main: name ?? say(`enum.CertificateKind.${kind}`),
      more: [number, examOn && say('careers.declared.CERTIFICATE.examOn_line', { value: examOn }), issuer],
    };
  },
};
