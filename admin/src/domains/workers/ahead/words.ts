import type { ComingEndPartsFragment } from '@jiceng/schema/ahead.ts';
import { useTranslate } from 'ra-core';

export const END_KINDS = ['RETIREMENT', 'CONTRACT', 'PROBATION', 'TERM', 'REGISTRATION'] as const;
export const END_GAPS = ['BIRTH_DATE', 'RETIREMENT_CLASS', 'CONTRACT'] as const;
export const PAPERS = [
  'DIPLOMA',
  'DEGREE_CERTIFICATE',
  'CERTIFICATE',
  'REGISTRATION_CERTIFICATE',
  'LABOUR_CONTRACT',
  'ELECTION_RESULT',
  'APPOINTMENT',
  'ASSESSMENT_FORM',
  'HONOUR_CERTIFICATE',
  'MEDICAL_CERTIFICATE',
  'SERVICE_RECORD',
] as const;

type End = Pick<
  ComingEndPartsFragment,
  'kind' | 'gap' | 'duty' | 'certificateKind' | 'contractKind' | 'retirementClass' | 'number'
>;

/** What it is that ends: duty, certificate, contract with number; or what is not on file. */
export function useWhatEnds(): (end: End) => string {
  const translate = useTranslate();
  const said = (type: string, value: string | null | undefined) => (value ? translate(`enum.${type}.${value}`) : null);
  return ({ gap, duty, certificateKind, contractKind, retirementClass, number }) =>
    gap
      ? translate(`enum.EndGap.${gap}`)
      : [
          said('DutyName', duty),
          said('CertificateKind', certificateKind),
          said('ContractKind', contractKind),
          said('RetirementClass', retirementClass),
          number,
        ]
          .filter(Boolean)
          .join(' ');
}

/** `2026-12-20`; of a retirement the month, which is all the law knows: `2028年05月`. */
export function useEndDay(): (end: { readonly kind: string; readonly on: string | null }) => string | null {
  const month = useMonth();
  return ({ kind, on }) => (on && kind === 'RETIREMENT' ? month(on.slice(0, 7)) : on);
}

/** `2026年12月`. */
export function useMonth(): (month: string) => string {
  const translate = useTranslate();
  return (month) => translate('ahead.month', { year: month.slice(0, 4), month: month.slice(5, 7) });
}
