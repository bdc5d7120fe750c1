import { Alert, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams, useSearchParams } from 'react-router';
import { NetworkError } from '../../../providers/errors.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useText } from '../../../shared/use-text.ts';
import { CheckStep } from '../check/CheckStep.tsx';
import { ColumnsStep } from '../columns/ColumnsStep.tsx';
import { useCarried } from '../columns/use-carried.ts';
import { ImportMark } from '../kit/marks.tsx';
import { StepList } from '../kit/StepList.tsx';
import { isStored, openSteps, type Step, stepOf } from '../kit/steps.ts';
import { type Batch, useBatch } from '../kit/use-batch.ts';
import { useKinds } from '../kit/use-kinds.ts';
import { ResultPage } from '../store/ResultPage.tsx';
import { StoreStep } from '../store/StoreStep.tsx';

/** A batch (导入批次): steps two to four of its wizard, and later what it wrote. The step stands in the address, so that a reload comes back to it. */
export default function ImportShow() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useBatch(id);
  if (isPending) return <PageSkeleton />;
  const lost = error instanceof NetworkError;
  if (error && !(lost && data))
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data ? <Page key={id} batch={data} lost={lost} /> : <NotFoundPage />;
}

interface PageProps {
  readonly batch: Batch;
  /** The last look did not reach the server. */
  readonly lost: boolean;
}

function Page({ batch, lost }: PageProps) {
  const translate = useTranslate();
  const text = useText();
  const [search, setSearch] = useSearchParams();
  useCarried(batch);
  const step = stepOf(batch, search.get('step'));
  const stored = isStored(batch);
  const go = (to: Step) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.set('step', to);
      next.delete('code');
      next.delete('column');
      next.delete('page');
      return next;
    });
  return (
    <>
      <PageTitle
        title={text(batch.kindTitle)}
        crumbs={[
          { label: translate('menu.imports'), to: '/imports' },
          { label: translate('imports.batch', { id: batch.id }) },
        ]}
        facts={
          <>
            <Typography component="span" sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
              {batch.fileName}
            </Typography>
            <ImportMark batch={batch} />
          </>
        }
      />
      {batch.mine && !stored ? <StepList at={step} open={openSteps(batch)} onOpen={go} /> : null}
      {lost ? (
        <Alert severity="warning" variant="outlined" sx={{ mb: '12px' }}>
          {translate('imports.offline')}
        </Alert>
      ) : null}
      <Content batch={batch} step={step} onStep={go} />
    </>
  );
}

interface ContentProps {
  readonly batch: Batch;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

function Content({ batch, step, onStep }: ContentProps) {
  const { data: kinds } = useKinds();
  const kind = kinds?.find((each) => each.kind === batch.kind) ?? null;
  if (isStored(batch)) return <ResultPage batch={batch} />;
  if (step === 'columns')
    return kind ? (
      <ColumnsStep key={batch.version} batch={batch} columns={kind.columns} onBack={() => onStep('check')} />
    ) : (
      <PageSkeleton />
    );
  if (step === 'store') return <StoreStep batch={batch} onBack={() => onStep('check')} />;
  return <CheckStep batch={batch} onStep={onStep} />;
}
