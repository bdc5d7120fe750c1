import polyglot from 'ra-i18n-polyglot';
import { en, zh } from '../messages/packs.ts';

export type Locale = 'zh' | 'en';

export const LOCALES = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;

const packs = { zh, en } as const;

/** Chinese unless the person chose otherwise; react-admin keeps the choice in its store under `locale`. */
export const i18nProvider = polyglot((locale) => packs[locale as Locale] ?? zh, 'zh', [...LOCALES], {
  allowMissing: false,
});
