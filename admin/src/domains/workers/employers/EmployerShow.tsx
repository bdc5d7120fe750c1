import { EmployerDocument, type EmployerPartsFragment, WorkersDocument } from '@jiceng/schema/workers.ts';
import { Chip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { EmployerForm } from './EmployerForm.tsx';
import { ClosedMark, keeperEnded, useKeeper } from './marks.tsx';

/** Page of an employer (用人单位页). */
export default function EmployerShow() {
  return (
    <RecordPage place="employers" document={EmployerDocument} pick={({ employer }) => employer}>
      {(employer) => <Page employer={employer} />}
    </RecordPage>
  );
}

interface PageProps {
  readonly employer: EmployerPartsFragment;
}

function Page({ employer }: PageProps) {
  const translate = useTranslate();
  const { id, name, kind } = employer;
  return (
    <RecordFrame
      title={name}
      crumbs={[{ label: translate('menu.employers'), to: '/employers' }, { label: name }]}
      facts={
        <>
          <Chip label={translate(`enum.EmployerKind.${kind}`)} />
          <ClosedMark employer={employer} />
        </>
      }
      actions={<Edit employer={employer} />}
      tabs={[{ name: 'overview', label: translate('record.overview'), content: () => <Details employer={employer} /> }]}
      audit={['EMPLOYER', id]}
    />
  );
}

/** Only who holds the region that keeps the entry changes it; of others the region is not told. Of one that is no more, the district. */
function Edit({ employer }: PageProps) {
  const { day } = useAsOf();
  const scope = useMe()?.scope;
  const ofDistrict = scope?.kind === 'ALL' || scope?.regions.some(({ level }) => level === 'DISTRICT');
  if (!employer.region || (keeperEnded(employer, day) && !ofDistrict)) return null;
  return (
    <FormButton
      place="employers"
      label="employers.edit"
      form={(close) => <EmployerForm employer={employer} onClose={close} />}
    />
  );
}

function Details({ employer }: PageProps) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const keeper = useKeeper();
  const { id, kind, creditCode, closedOn } = employer;
  const { data } = useQuery({
    queryKey: ['workers', 'of-employer', id, moment],
    queryFn: ({ signal }) =>
      request(WorkersDocument, { filter: { employer: { eq: id } }, page: { limit: 1, offset: 0 }, ...moment }, signal),
  });
  const filter = encodeURIComponent(JSON.stringify({ employer: id, left: false }));
  return (
    <Section title={translate('employers.details')}>
      <FieldList
        fields={[
          { label: translate('employers.kind'), value: translate(`enum.EmployerKind.${kind}`) },
          { label: translate('employers.credit_code'), value: creditCode },
          { label: translate('employers.region'), value: keeper(employer) },
          { label: translate('employers.closed_on'), value: closedOn },
          {
            label: translate('employers.workers'),
            value: (
              <>
                <Figure value={data?.workers.totalCount} unit={translate('unit.PEOPLE')} />{' '}
                <PlaceLink to={`/workers?filter=${filter}`}>{translate('employers.see_workers')}</PlaceLink>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
