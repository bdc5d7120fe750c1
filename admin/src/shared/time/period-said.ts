/** Days something holds for, in words: "自 2026-01-01 起", or from one day to another. */
export const periodSaid = (
  { from, to }: { readonly from: string; readonly to: string | null },
  translate: (key: string, values: Readonly<Record<string, string>>) => string,
): string => (to ? translate('record.valid_until', { from, to }) : translate('record.valid_from', { from }));
