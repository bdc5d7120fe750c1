import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useText } from '../use-text.ts';
import type { ConsoleLanguage } from './approval-kind.ts';

/** The words of the console for what is not a component. */
export function useWords(): ConsoleLanguage {
  const translate = useTranslate();
  const text = useText();
  return useMemo(() => ({ translate, text }), [translate, text]);
}
