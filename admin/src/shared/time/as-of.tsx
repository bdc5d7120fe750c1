import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../use-me.ts';
import { type AddressDays, daysIn, type LookedAtDay, type Moment, momentOf, withDays } from './moment.ts';

interface AsOf extends LookedAtDay {
  readonly today: string;
  /** For `request`: both arguments, for operations that take both. */
  readonly moment: Moment;
  readonly setDays: (days: Partial<AddressDays>) => void;
}

const TODAY: AddressDays = { asOf: undefined, knownOn: undefined };
const AsOfContext = createContext<AsOf | null>(null);

/**
 * The day the whole console looks at (时点) and the day at whose end it was known so (当时所知): `?asOf=` and `?knownOn=` in the address, kept
 * while one goes from page to page, forgotten on a new visit, so that nobody finds himself in the past without an address that says so.
 */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const today = useMe()?.today ?? '';
  const { asOf: asked, knownOn: askedKnown } = daysIn(search);
  const [kept, keep] = useState<AddressDays>({ asOf: asked, knownOn: askedKnown });
  const asOf = asked ?? kept.asOf;
  const knownOn = askedKnown ?? kept.knownOn;

  // Only a new address decides: while one goes back to today the old one still stands there for a moment.
  useEffect(() => {
    if (asked || askedKnown) keep((old) => ({ asOf: asked ?? old.asOf, knownOn: askedKnown ?? old.knownOn }));
  }, [asked, askedKnown]);
  // A link without the days leads to the same days: the address is completed.
  useEffect(() => {
    if ((kept.asOf && !asked) || (kept.knownOn && !askedKnown))
      setSearch(
        (old) => {
          const now = daysIn(old);
          return withDays(old, { asOf: now.asOf ?? kept.asOf, knownOn: now.knownOn ?? kept.knownOn });
        },
        { replace: true },
      );
  }, [asked, askedKnown, kept, setSearch]);

  const setDays = useCallback(
    (days: Partial<AddressDays>) => {
      const chosen = { asOf, knownOn, ...days };
      const looked = momentOf(chosen, today);
      const next = { asOf: looked.asOf, knownOn: looked.knownDay };
      keep(next);
      setSearch((old) => withDays(old, next));
    },
    [asOf, knownOn, setSearch, today],
  );

  const value = useMemo(() => {
    const looked = momentOf({ asOf, knownOn }, today);
    return { ...looked, today, moment: { asOf: looked.asOf, knownOn: looked.knownOn }, setDays };
  }, [asOf, knownOn, today, setDays]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}

export function useAsOf(): AsOf {
  const value = useContext(AsOfContext);
  if (!value) throw new Error('useAsOf is used outside AsOfProvider; it stands in layout/Frame.tsx');
  return value;
}

/** The day of knowledge; undefined as known now, and where there is no frame. */
export const useKnownDay = (): string | undefined => useContext(AsOfContext)?.knownDay;

/** Back to today, as known now. */
export function useBackToToday(): () => void {
  const { setDays } = useAsOf();
  return useCallback(() => setDays(TODAY), [setDays]);
}

const LinkDays = createContext<AddressDays | null>(null);

/** Links inside lead to days of their own, not to those the page is looked at: a value as of a day leads to what was so on that day. */
export function LinksTo({ days, children }: { readonly days: AddressDays; readonly children: ReactNode }) {
  return <LinkDays value={days}>{children}</LinkDays>;
}

/** Completes an address inside the console with the days looked at; `to` may carry its own `?…`. */
export function usePlace(): (to: string) => { readonly pathname: string; readonly search: string } {
  const { asOf, knownDay } = useAsOf();
  const own = useContext(LinkDays);
  return useCallback(
    (to: string) => {
      const [pathname = '', query = ''] = to.split('?');
      const days = own ?? { asOf, knownOn: knownDay };
      return { pathname, search: withDays(new URLSearchParams(query), days).toString() };
    },
    [asOf, knownDay, own],
  );
}

/** For react-admin's hooks: `<List queryOptions={useAsOfQuery()}>` asks for the days looked at and keeps a cache per day. */
export function useAsOfQuery(): { meta: Partial<Moment> } {
  const { asOf, knownOn } = useAsOf();
  return useMemo(() => ({ meta: { ...(asOf ? { asOf } : {}), ...(knownOn ? { knownOn } : {}) } }), [asOf, knownOn]);
}
