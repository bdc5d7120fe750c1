import { Box, Button, MenuItem, Paper, TextField } from '@mui/material';
import { useState } from 'react';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../../shared/pages/PageTitle.tsx';
import { UploadIcon } from '../../../../shared/status/icons.tsx';
import type { Problem } from '../../document/problem.ts';
import { useLanguage } from '../../document/words.ts';
import { ProblemList } from '../../editor/ProblemList.tsx';
import { useFormKind } from '../../form-kind.tsx';

/** Larger is no scheme; the server refuses it too. */
const MOST_BYTES = 2_000_000;

interface ImportFormProps {
  /** Districts a document can be of, the first one unless another is chosen. */
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  /** What the server says of the text, once the typing pauses. */
  readonly useCheck: (document: string) => {
    readonly check: { readonly ok: boolean; readonly problems: readonly Problem[] } | null | undefined;
    readonly error: Error | null;
    readonly busy: boolean;
  };
  /** Stores the text as a draft of a district. */
  readonly store: (input: { readonly regionId: string; readonly document: string }) => unknown;
  readonly storing: boolean;
}

/** 导入 JSON: pasted or from a file, checked as it stands; stored as a draft only without errors. */
export function ImportForm({ districts, useCheck, store, storing }: ImportFormProps) {
  const { translate } = useLanguage();
  const { resource, words } = useFormKind();
  const [document, setDocument] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const district = districts.find(({ id }) => id === chosen) ?? districts[0];
  const { check, error, busy } = useCheck(document);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) setDocument(await file.text());
  };
  return (
    <>
      <PageTitle
        title={translate(words.importTitle)}
        crumbs={[{ label: translate(`menu.${resource}`), to: `/${resource}` }]}
      />
      <Paper sx={{ p: '12px 16px', mb: '12px', display: 'grid', gap: '12px' }}>
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{translate(words.importNote)}</Box>
        {district && districts.length > 1 ? (
          <TextField
            select
            label={translate('schemes.draft_region')}
            value={district.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {districts.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        ) : null}
        <Box>
          <Button component="label" startIcon={<UploadIcon />}>
            {translate('schemes.import_file')}
            <input
              type="file"
              accept=".json,.jsonc,application/json"
              hidden
              onChange={({ target }) => choose(target.files?.[0])}
            />
          </Button>
          {tooLarge ? (
            <Box role="alert" sx={{ color: 'error.main', fontSize: 13, mt: 1 }}>
              {translate('schemes.import_too_large')}
            </Box>
          ) : null}
        </Box>
        <TextField
          label={translate('schemes.import_text')}
          value={document}
          onChange={({ target }) => setDocument(target.value)}
          multiline
          minRows={12}
          maxRows={24}
          slotProps={{ htmlInput: { spellCheck: false } }}
          sx={{ '& textarea': { fontFamily: 'monospace', fontSize: 12, lineHeight: '18px' } }}
        />
        <Box>
          <Button
            variant="contained"
            color="primary"
            disabled={!check?.ok || busy || storing || !district}
            onClick={() => store({ regionId: district?.id ?? '', document })}
          >
            {translate('schemes.import_store')}
          </Button>
        </Box>
      </Paper>
      {error ? (
        <Paper>
          <ErrorState error={error} />
        </Paper>
      ) : check ? (
        <ProblemList problems={check.problems} busy={busy} />
      ) : null}
    </>
  );
}
