import { ImportGradeSchemeDocument } from '@jiceng/schema/grade-schemes.ts';
import { Box, Button, MenuItem, Paper, TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { UploadIcon } from '../../../shared/status/icons.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useMe } from '../../../shared/use-me.ts';
import { useRegionNames } from '../../regions/choice/use-region-names.ts';
import { districtsFor } from './districts.ts';
import { useSchemeWords } from './document/words.ts';
import { ProblemList } from './editor/ProblemList.tsx';
import { useCheck } from './use-schemes.ts';

/** Larger is no scheme; the server refuses it too. */
const MOST_BYTES = 2_000_000;

/** 导入 JSON: pasted or from a file, checked as it stands; stored as a draft only without errors. */
export default function ImportPage() {
  const { translate } = useSchemeWords();
  const navigate = useNavigate();
  const permitted = usePermitted('grade-schemes', 'create');
  const [document, setDocument] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const districts = districtsFor(useRegionNames(), useMe()?.scope);
  const district = districts.find(({ id }) => id === chosen) ?? districts[0];
  const { check, error, busy } = useCheck(document);
  const { run, busy: storing } = useCommand(ImportGradeSchemeDocument, {
    keyed: 'importGradeScheme',
    done: 'grade_schemes.imported',
    onDone: ({ importGradeScheme }) => navigate(`/grade-schemes/${importGradeScheme.id}/show`),
  });
  if (!permitted) return <DeniedPage />;
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) setDocument(await file.text());
  };
  return (
    <>
      <PageTitle
        title={translate('grade_schemes.import_title')}
        crumbs={[{ label: translate('menu.grade-schemes'), to: '/grade-schemes' }]}
      />
      <Paper sx={{ p: '12px 16px', mb: '12px', display: 'grid', gap: '12px' }}>
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{translate('grade_schemes.import_note')}</Box>
        {district && districts.length > 1 ? (
          <TextField
            select
            label={translate('grade_schemes.draft_region')}
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
            {translate('grade_schemes.import_file')}
            <input
              type="file"
              accept=".json,.jsonc,application/json"
              hidden
              onChange={({ target }) => choose(target.files?.[0])}
            />
          </Button>
          {tooLarge ? (
            <Box role="alert" sx={{ color: 'error.main', fontSize: 13, mt: 1 }}>
              {translate('grade_schemes.import_too_large')}
            </Box>
          ) : null}
        </Box>
        <TextField
          label={translate('grade_schemes.import_text')}
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
            onClick={() => run({ regionId: district?.id ?? '', document })}
          >
            {translate('grade_schemes.import_store')}
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
