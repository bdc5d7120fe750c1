import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** What is typed, once the typing pauses. */
export function useDebounceValue(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
