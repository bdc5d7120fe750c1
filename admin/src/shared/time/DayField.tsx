import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { CalendarIcon } from '../status/icons.tsx';
import { isDay } from './day.ts';
import { dayOf, whileTyped } from './day-text.ts';

interface DayFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'type'> {
  /** `2026-11-24`, or empty; anything else is shown as it stands. */
  readonly value: string;
  /** Told each day, and `''` while what is typed is none (yet). */
  readonly onChange: (day: string) => void;
  /** Told what was left standing, or confirmed by Enter, that is no day. */
  readonly onWrong?: (typed: string) => void;
  readonly onBlur?: () => void;
  readonly max?: string;
}

/**
 * A day is typed as `2026-11-24` whatever language the browser speaks (its own date field writes 11/24/2026 in an English one), or picked from the
 * browser's calendar.
 */
export function DayField({ value, onChange, onWrong, onBlur, max, slotProps, ...props }: DayFieldProps) {
  const translate = useTranslate();
  const [typing, setTyping] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const type = (text: string) => {
    const typed = whileTyped(text);
    setWrong(null);
    setTyping(typed);
    onChange(isDay(typed) ? typed : '');
  };
  const settle = () => {
    if (typing === null) return;
    const day = dayOf(typing);
    const isWrong = day === null && typing.trim() !== '';
    setWrong(isWrong ? typing : null);
    setTyping(null);
    if (isWrong) onWrong?.(typing);
    else onChange(day ?? '');
  };
  return (
    <TextField
      {...props}
      value={typing ?? wrong ?? value}
      placeholder={translate('page.day_form')}
      error={(props.error ?? false) || wrong !== null}
      helperText={wrong === null || props.helperText ? props.helperText : translate('page.no_day')}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      onBlur={() => {
        settle();
        onBlur?.();
      }}
      slotProps={{
        ...slotProps,
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 20, ...slotProps?.htmlInput },
        input: {
          endAdornment: (
            <Calendar
              value={isDay(value) ? value : ''}
              max={max}
              onPick={(day) => {
                setWrong(null);
                setTyping(null);
                onChange(day);
              }}
              disabled={props.disabled ?? false}
            />
          ),
        },
      }}
    />
  );
}

interface CalendarProps {
  readonly value: string;
  readonly max: string | undefined;
  readonly disabled: boolean;
  readonly onPick: (day: string) => void;
}

/** The browser's own calendar, opened by a button. */
function Calendar({ value, max, disabled, onPick }: CalendarProps) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <InputAdornment position="end" sx={{ position: 'relative', mr: '-6px' }}>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        max={max}
        disabled={disabled}
        onChange={({ target }) => onPick(target.value)}
        style={{ position: 'absolute', inset: 0, width: '100%', opacity: 0, pointerEvents: 'none', border: 0 }}
      />
      <IconButton
        size="small"
        tabIndex={-1}
        disabled={disabled}
        aria-label={translate('page.calendar')}
        title={translate('page.calendar')}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </InputAdornment>
  );
}
