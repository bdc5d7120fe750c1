import { useInput, useTranslate, type Validator } from 'ra-core';
import { InputHelperText, type TextInputProps } from 'react-admin';
import { DayField } from '../time/DayField.tsx';
import { dayOf } from '../time/day-text.ts';

interface DayInputProps
  extends Pick<TextInputProps, 'source' | 'label' | 'helperText' | 'disabled' | 'defaultValue' | 'sx' | 'fullWidth'> {
  readonly validate?: Validator | Validator[];
}

const isDayOrNone: Validator = (typed: unknown) =>
  typed === null || typed === undefined || typed === '' || dayOf(String(typed)) !== null ? undefined : 'page.no_day';

/** Input of a form for a day; what is stored is `2026-11-24` or null. */
export function DayInput({
  source,
  label,
  helperText = false,
  validate = [],
  defaultValue,
  sx,
  ...props
}: DayInputProps) {
  const translate = useTranslate();
  const { id, field, fieldState, isRequired } = useInput({
    source,
    defaultValue,
    validate: [...[validate].flat(), isDayOrNone],
    format: (value: string | null | undefined) => value ?? '',
    parse: (typed: string) => (typed === '' ? null : typed),
  });
  return (
    <DayField
      {...props}
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={field.value}
      onChange={field.onChange}
      onWrong={field.onChange}
      onBlur={field.onBlur}
      required={isRequired}
      label={typeof label === 'string' ? translate(label, { _: label }) : label}
      error={fieldState.invalid}
      helperText={
        helperText !== false || fieldState.invalid ? (
          <InputHelperText error={fieldState.error?.message ?? ''} helperText={helperText} />
        ) : undefined
      }
      {...(sx ? { sx } : {})}
    />
  );
}
