import { UsersDocument } from '@jiceng/schema/access.ts';
import { Box, Chip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useListContext, useTranslate } from 'ra-core';
import { IfPermitted, usePermitted } from '../../shared/IfPermitted.tsx';
import { everyItem } from '../../shared/lists/every-item.ts';
import { FilterChips } from '../../shared/lists/FilterChips.tsx';
import { ListPage } from '../../shared/lists/ListPage.tsx';
import { AUDIT_SUBJECTS } from '../../shared/subjects.ts';
import { DayField } from '../../shared/time/DayField.tsx';
import { SLICES } from '../../slices.ts';
import { ChainCard } from './ChainCard.tsx';
import { Entries } from './Entries.tsx';
import type { AuditEntry } from './EntryParts.tsx';

const OPERATIONS = SLICES.flatMap(({ operations = {} }) => Object.keys(operations));

/** Who changed what within the scope, latest first (审计日志), and whether the chain is intact. */
export default function AuditList() {
  return (
    <ListPage<AuditEntry>
      name="audit.title"
      words={{ count: 'audit.count', empty: 'audit.empty', text: 'audit.empty_text' }}
      standard={{ sort: { field: 'at', order: 'DESC' } }}
      perPage={50}
      undated
      file="auditLog"
      above={
        <IfPermitted place="audit" action="show">
          <ChainCard />
        </IfPermitted>
      }
      conditions={<Conditions />}
      rows={(entries) => <Entries entries={entries} />}
    />
  );
}

function Conditions() {
  const translate = useTranslate();
  const actors = useActors();
  const { filterValues } = useListContext();
  const day = (source: 'from' | 'to') => ({ label: translate(`audit.${source}`), said: String(filterValues[source]) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'flex-start' }}>
      <FilterChips
        filters={[
          {
            source: 'subjectType',
            label: translate('audit.subject_type'),
            choices: AUDIT_SUBJECTS.map((type) => ({ value: type, label: translate(`audit.subjectType.${type}`) })),
          },
          {
            source: 'operation',
            label: translate('audit.operation_head'),
            choices: OPERATIONS.map((name) => ({ value: name, label: translate(`audit.operation.${name}`) })),
          },
          ...(actors.length > 0
            ? [
                {
                  source: 'actor',
                  label: translate('audit.actor'),
                  choices: actors.map(({ id, name }) => ({ value: id, label: name })),
                },
              ]
            : []),
        ]}
        also={{
          from: day('from'),
          to: day('to'),
          subjectId: { label: translate('audit.subject'), said: String(filterValues.subjectId) },
        }}
      />
      <Day source="from" />
      <Day source="to" />
      <OnlySubject />
    </Box>
  );
}

/** Those who may log in are those who act; only who may see users can choose one. */
function useActors(): readonly { id: string; name: string }[] {
  const permitted = usePermitted('users');
  const { data } = useQuery({
    queryKey: ['audit-actors'],
    queryFn: ({ signal }) => everyItem(UsersDocument, {}, ({ users }) => users, signal),
    enabled: permitted,
    staleTime: 60_000,
  });
  return data?.map(({ person }) => person) ?? [];
}

function Day({ source }: { readonly source: 'from' | 'to' }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  return (
    <DayField
      className="no-print"
      label={translate(`audit.${source}`)}
      value={filterValues[source] ?? ''}
      onChange={(day) => {
        const { [source]: _, ...rest } = filterValues;
        setFilters(day ? { ...rest, [source]: day } : rest, undefined, false);
      }}
      sx={{ width: 150, mb: 1, '& .MuiInputBase-root': { fontSize: 13 } }}
    />
  );
}

/** The condition that a record's page sets: this one record. */
function OnlySubject() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { subjectId, ...rest } = filterValues;
  if (!subjectId) return null;
  const subject = `${translate(`audit.subjectType.${filterValues.subjectType}`, { _: '' })} ${subjectId}`;
  return (
    <Chip
      label={translate('audit.only_subject', { subject })}
      onDelete={() => setFilters(rest, undefined, false)}
      sx={{
        height: { xs: 40, md: 28 },
        borderRadius: '20px',
        fontSize: 13,
        color: 'text.primary',
        borderColor: 'primary.main',
        bgcolor: 'primary.light',
      }}
    />
  );
}
