import { useTranslate } from 'ra-core';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { Outcome } from './measures.ts';
import type { Measured } from './planning.ts';

/** Value and gap now, and with the measures. */
export function PlanResult({ outcome, definition }: { readonly outcome: Outcome; readonly definition: Measured }) {
  const translate = useTranslate();
  const text = useText();
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  const reason = text(outcome.statusText);
  const figure = (value: string | null, meets: boolean | null) => (
    <>
      <Figure value={value} unit={unit} decimals={definition.decimals} reason={reason} />
      <div>
        <StatusMark kind={meets === null ? 'unknown' : meets ? 'ok' : 'no'}>
          {translate(meets === null ? 'gap.unknown' : meets ? 'gap.meets' : 'gap.fails')}
        </StatusMark>
      </div>
    </>
  );
  const lack = (quantity: Outcome['needed'], known: boolean) =>
    quantity ? (
      <StatusMark kind="no">{text(quantity.text)}</StatusMark>
    ) : (
      <StatusMark kind={known ? 'ok' : 'unknown'}>{known ? translate('gap.nothing_lacking') : reason}</StatusMark>
    );
  return (
    <HeaderFigures
      figures={[
        { label: `${translate('gap.now')} ${outcome.asOf}`, figure: figure(outcome.now, outcome.meetsNow) },
        { label: translate('gap.needed'), figure: lack(outcome.needed, outcome.meetsNow !== null) },
        {
          label: `${translate('gap.with_measures')} ${outcome.deadline}`,
          figure: figure(outcome.valueWithMeasures, outcome.meets),
        },
        { label: translate('gap.still_needed'), figure: lack(outcome.stillNeeded, outcome.meets !== null) },
      ]}
    />
  );
}
