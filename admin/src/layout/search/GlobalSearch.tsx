import { Autocomplete, Box, Dialog, IconButton, InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ServerError } from '../../providers/errors.ts';
import { CloseIcon, SearchIcon } from '../../shared/status/icons.tsx';
import type { Group, Hit } from './hits.ts';
import { useHits } from './use-hits.ts';

/** Search over people, units, facilities, employers and pages (全局搜索); `/` leads to it from anywhere. On a phone it opens over the page. */
export function GlobalSearch({ narrow }: { readonly narrow: boolean }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useSlash(() => (narrow ? setOpen(true) : input.current?.focus()));
  if (!narrow)
    return (
      <Box sx={{ width: { md: 240, lg: 320 }, flex: 'none' }}>
        <SearchField inputRef={input} onDone={() => input.current?.blur()} />
      </Box>
    );
  return (
    <>
      <IconButton aria-label={translate('search.open')} onClick={() => setOpen(true)} sx={{ color: 'inherit' }}>
        <SearchIcon />
      </IconButton>
      <Dialog fullScreen open={open} onClose={() => setOpen(false)} aria-label={translate('search.label')}>
        <Box sx={{ display: 'flex', gap: 1, p: 1, alignItems: 'center' }}>
          <Box sx={{ flex: 1 }}>
            <SearchField autoFocus onDone={() => setOpen(false)} />
          </Box>
          <IconButton aria-label={translate('page.close')} onClick={() => setOpen(false)}>
            <CloseIcon />
          </IconButton>
        </Box>
      </Dialog>
    </>
  );
}

interface SearchFieldProps {
  readonly inputRef?: React.RefObject<HTMLInputElement | null>;
  readonly autoFocus?: boolean;
  readonly onDone: () => void;
}

type Option = Hit & { readonly group: Group };

function SearchField({ inputRef, autoFocus = false, onDone }: SearchFieldProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { groups, isPending, error } = useHits(text);
  const options: readonly Option[] = groups.flatMap(({ group, hits }) => hits.map((hit) => ({ ...hit, group })));
  const why = error instanceof ServerError ? translate(error.message, error.params) : translate('page.offline');
  return (
    <Autocomplete<Option, false, false, true>
      freeSolo
      // The server has chosen already; what is shown is what it found.
      filterOptions={(all) => all}
      options={[...options]}
      value={null}
      inputValue={text}
      onInputChange={(_, typed, reason) => setText(reason === 'reset' ? '' : typed)}
      onChange={(_, chosen) => {
        if (chosen === null || typeof chosen === 'string') return;
        setText('');
        onDone();
        navigate(chosen.path);
      }}
      autoHighlight
      loading={isPending && text.trim() !== ''}
      loadingText={translate('page.loading')}
      groupBy={({ group }) => translate(`search.${group}`)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.key)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.title)}
      renderOption={({ key, ...props }, { title, more }) => (
        <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1, minWidth: 0 }}>
          <Box component="span" sx={{ flex: 'none', maxWidth: '65%' }}>
            {title}
          </Box>
          <Box
            component="span"
            sx={{
              ml: 'auto',
              fontSize: 12,
              color: 'text.secondary',
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            {more}
          </Box>
        </Box>
      )}
      slotProps={{ popper: { sx: { minWidth: { xs: 300, md: 400 } }, placement: 'bottom-start' } }}
      renderInput={(props) => (
        <TextField
          {...props}
          {...(inputRef ? { inputRef } : {})}
          autoFocus={autoFocus}
          placeholder={translate('search.placeholder')}
          helperText={
            text.trim() === ''
              ? undefined
              : error
                ? translate('search.failed', { why })
                : !isPending && options.length === 0
                  ? translate('search.none', { text: text.trim() })
                  : undefined
          }
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Escape') onDone();
          }}
          slotProps={{
            ...props.slotProps,
            htmlInput: {
              ...props.slotProps.htmlInput,
              'aria-label': translate('search.label'),
              title: translate('search.hint'),
            },
            input: {
              ...props.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon />
                </InputAdornment>
              ),
              endAdornment: (
                <Box
                  component="kbd"
                  aria-hidden
                  sx={{
                    fontSize: 11,
                    color: 'text.secondary',
                    border: 1,
                    borderColor: 'divider',
                    borderRadius: '3px',
                    px: '5px',
                  }}
                >
                  /
                </Box>
              ),
            },
          }}
          sx={{
            '& .MuiFormHelperText-root': {
              position: 'absolute',
              top: '100%',
              left: 0,
              right: 0,
              m: '4px 0 0',
              p: '8px 12px',
              bgcolor: 'background.paper',
              color: 'text.primary',
              border: 1,
              borderColor: 'divider',
              zIndex: 1,
            },
          }}
        />
      )}
    />
  );
}

/** `/` outside of any field. */
function useSlash(then: () => void): void {
  const act = useRef(then);
  act.current = then;
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName)) return;
      event.preventDefault();
      act.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
