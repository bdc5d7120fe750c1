import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../use-me.ts';
import { daysBetween, isDay } from './day.ts';

interface AsOf {
  /** Argument of the contract: undefined means today. */
  readonly asOf: string | undefined;
  /** The day looked at, `YYYY-MM-DD`; empty until `me` is known. */
  readonly day: string;
  readonly today: string;
  /** Days from the day looked at to today: positive in the past, 0 today, negative ahead. */
  readonly daysAgo: number;
  readonly setDay: (day: string | null) => void;
}

const AsOfContext = createContext<AsOf | null>(null);

/**
 * The day the whole console looks at (时点): `?asOf=` in the address, kept while one goes from page to page, forgotten on a new visit, so
 * that nobody finds himself in the past without an address that says so.
 */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const today = useMe()?.today ?? '';
  const asked = search.get('asOf');
  const [kept, keep] = useState<string | undefined>(isDay(asked) ? asked : undefined);
  const asOf = isDay(asked) ? asked : kept;

  // Only a new address decides: while one goes back to today the old one still stands there for a moment.
  useEffect(() => {
    if (isDay(asked)) keep(asked);
  }, [asked]);
  // A link without the day leads to the same day: the address is completed.
  useEffect(() => {
    if (kept && !asked) setSearch((old) => withParam(old, 'asOf', kept), { replace: true });
  }, [asked, kept, setSearch]);

  const setDay = useCallback(
    (day: string | null) => {
      const next = day === null || day === today ? undefined : day;
      keep(next);
      setSearch((old) => withParam(old, 'asOf', next));
    },
    [setSearch, today],
  );

  const value = useMemo(() => {
    const effective = asOf === today ? undefined : asOf;
    return {
      asOf: effective,
      day: effective ?? today,
      today,
      daysAgo: effective && today ? daysBetween(effective, today) : 0,
      setDay,
    };
  }, [asOf, today, setDay]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}

function withParam(old: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(old);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

export function useAsOf(): AsOf {
  const value = useContext(AsOfContext);
  if (!value) throw new Error('useAsOf is used outside AsOfProvider; it stands in layout/Frame.tsx');
  return value;
}

/** For react-admin's hooks: `<List queryOptions={useAsOfQuery()}>` asks for the day looked at and keeps a cache per day. */
export function useAsOfQuery(): { meta: { asOf?: string } } {
  const { asOf } = useAsOf();
  return useMemo(() => ({ meta: asOf ? { asOf } : {} }), [asOf]);
}
