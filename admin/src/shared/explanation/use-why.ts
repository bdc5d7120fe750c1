import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Which explanation is open: `?why=` in the address. */
export function useWhy(): { why: string | null; open: (key: string) => void; close: () => void } {
  const [search, setSearch] = useSearchParams();
  const why = search.get('why');
  const open = useCallback(
    (key: string) =>
      setSearch(
        (old) => {
          const next = new URLSearchParams(old);
          next.set('why', key);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  const close = useCallback(() => {
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete('why');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
    if (why) document.querySelector<HTMLElement>(`[data-why="${CSS.escape(why)}"]`)?.focus();
  }, [setSearch, why]);
  return { why, open, close };
}
