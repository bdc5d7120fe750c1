import { StartImportDocument } from '@jiceng/schema/imports.ts';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNavigate, useSearchParams } from 'react-router';
import { DownloadButton } from '../../../shared/files/DownloadButton.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';
import { StepList } from '../kit/StepList.tsx';
import { batchPath, useBatch } from '../kit/use-batch.ts';
import { type ImportKind, useKinds } from '../kit/use-kinds.ts';
import { FileDrop } from './FileDrop.tsx';
import { KindCards } from './KindCards.tsx';
import { KindColumns } from './KindColumns.tsx';
import { useUpload } from './use-upload.ts';

/** First step of an import (选择类别与文件): `?kind=` is chosen beforehand, `?after=` names the batch whose mended file this will be. */
export default function ImportCreate() {
  const permitted = usePermitted('imports', 'create');
  const { data: kinds, error, refetch } = useKinds();
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (!kinds) return <PageSkeleton />;
  return permitted ? <Page kinds={kinds} /> : <DeniedPage />;
}

function Page({ kinds }: { readonly kinds: readonly ImportKind[] }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const upload = useUpload();
  const chosen = kinds.find(({ kind }) => kind === search.get('kind')) ?? null;
  const choose = (kind: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.set('kind', kind);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <PageTitle
        title={translate('imports.new')}
        crumbs={[{ label: translate('menu.imports'), to: '/imports' }, { label: translate('imports.new') }]}
      />
      <StepList at="file" />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
          columnGap: '12px',
          alignItems: 'start',
        }}
      >
        <KindCards kinds={kinds} chosen={chosen?.kind ?? null} onChoose={choose} locked={upload.share !== null} />
        <FileSection kind={chosen} after={search.get('after')} upload={upload} />
      </Box>
      {chosen ? <KindColumns kind={chosen} /> : null}
    </>
  );
}

interface FileSectionProps {
  readonly kind: ImportKind | null;
  readonly after: string | null;
  readonly upload: ReturnType<typeof useUpload>;
}

/** Template, file, and the button that sends it. */
function FileSection({ kind, after, upload }: FileSectionProps) {
  const translate = useTranslate();
  const text = useText();
  const navigate = useNavigate();
  const start = useCommand(StartImportDocument, {
    keyed: 'startImport',
    onDone: ({ startImport }) =>
      navigate(after ? `${batchPath(startImport)}?after=${after}` : batchPath(startImport), { replace: true }),
  });
  const { file, share } = upload;
  const busy = share !== null || start.busy;
  const run = async () => {
    const uploadId = await upload.send();
    if (uploadId === null || !kind) return;
    const refused = await start.run({ uploadId, kind: kind.kind });
    if (refused) upload.refuse({ message: Object.values(refused).map(String)[0] ?? '', params: {} });
  };
  return (
    <Section title={translate('imports.your_file')}>
      <Box sx={{ p: '12px 16px 16px', display: 'grid', gap: '12px', justifyItems: 'start' }}>
        {kind ? (
          <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
            <DownloadButton
              address={`/import-templates/${kind.kind}.xlsx`}
              fileName={translate('imports.template_file', { kind: text(kind.title) })}
            >
              {translate('imports.template')}
            </DownloadButton>
            <Typography sx={{ fontSize: 13, color: 'text.secondary' }}>{translate('imports.template_note')}</Typography>
          </Box>
        ) : (
          <Typography sx={{ fontSize: 13, color: 'text.secondary' }}>
            {translate('imports.choose_kind_first')}
          </Typography>
        )}
        {after ? <Carried id={after} /> : null}
        <Box sx={{ width: '100%' }}>
          <FileDrop
            file={file}
            refusal={upload.refusal}
            share={share}
            onFile={upload.choose}
            onMany={() => upload.refuse({ message: 'imports.one_file', params: {} })}
          />
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <IfToday>
            <Button variant="contained" color="primary" disabled={!kind || !file || busy} onClick={run}>
              {translate('imports.upload')}
            </Button>
          </IfToday>
          {share !== null ? <Button onClick={upload.stop}>{translate('imports.stop_upload')}</Button> : null}
        </Box>
      </Box>
    </Section>
  );
}

/** That the columns of the batch before are matched again. */
function Carried({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data } = useBatch(id);
  if (!data?.heads.length) return null;
  return (
    <Typography sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
      {translate('imports.carried', { file: data.fileName })}
    </Typography>
  );
}
