import { useSearchParams } from 'react-router';
import { PARTS, type Part } from '../batch-kind.tsx';

/** Conditions that every part of a batch has; the others are left behind with the part they are of. */
const SHARED = ['region', 'post', 'search'] as const;

/** Which part of a batch is shown: it stands in the address among the conditions of the list, so that a link leads to what is seen. */
export function usePart(): readonly [Part, (part: Part) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  const choose = (part: Part) => {
    const kept = SHARED.flatMap((name) => (name in filter ? [[name, filter[name]] as const] : []));
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.set('filter', JSON.stringify({ part, ...Object.fromEntries(kept) }));
      next.set('page', '1');
      next.delete('why');
      return next;
    });
  };
  return [partOf(filter.part), choose];
}

/** The part that is asked for; the proposed changes when none is. */
const partOf = (asked: unknown): Part => PARTS.find((part) => part === asked) ?? 'change';

/** What an address that somebody has typed says may be no filter. */
function filterIn(search: URLSearchParams): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(search.get('filter') ?? '{}');
    return said !== null && typeof said === 'object' ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
