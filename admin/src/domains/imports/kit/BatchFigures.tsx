import { useTranslate } from 'ra-core';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import type { Counts } from './steps.ts';

const FIGURES = [
  ['rows', 'imports.rows_all'],
  ['new', 'imports.rows_new'],
  ['changed', 'imports.rows_changed'],
  ['same', 'imports.rows_same'],
  ['bad', 'imports.rows_bad'],
] as const;

/** Rows by what becomes of them. */
export function BatchFigures({ counts }: { readonly counts: Counts | null }) {
  const translate = useTranslate();
  return (
    <HeaderFigures
      figures={FIGURES.map(([name, label]) => ({
        label: translate(label),
        figure: <Figure value={counts?.[name]} unit={translate('imports.unit_rows')} />,
      }))}
    />
  );
}
