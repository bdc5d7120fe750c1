import { Box, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface RecordTab {
  /** Its address: `?tab=`. */
  readonly name: string;
  readonly label: string;
  readonly count?: ReactNode;
  readonly content: () => ReactNode;
}

/** Tabs of a record page; the open one stands in the address. History and audit are tabs, not a different place. */
export function RecordTabs({ tabs }: { readonly tabs: readonly RecordTab[] }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const open = tabs.find(({ name }) => name === search.get('tab')) ?? tabs[0];
  if (!open) return null;
  const choose = (name: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (name === tabs[0]?.name) next.delete('tab');
        else next.set('tab', name);
        return next;
      },
      { preventScrollReset: true },
    );
  return (
    <>
      <Tabs
        className="no-print"
        value={open.name}
        onChange={(_, name: string) => choose(name)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate('record.tabs')}
        sx={{ mb: '12px' }}
      >
        {tabs.map(({ name, label, count }) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            label={
              <span>
                {label}
                {count === undefined ? null : (
                  <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', ml: '6px' }}>
                    {count}
                  </Box>
                )}
              </span>
            }
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${open.name}`} aria-labelledby={`tab-${open.name}`}>
        {open.content()}
      </div>
    </>
  );
}
