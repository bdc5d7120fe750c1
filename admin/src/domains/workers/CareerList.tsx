import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { givenReason } from '../../shared/audit/reason.ts';
import { DocumentCite } from '../../shared/DocumentCite.tsx';
import { IfPermitted } from '../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { CorrectForm, WithdrawForm, type WorkerFact } from './FactForms.tsx';
import { unitPath } from './unit-path.ts';
import type { WorkerRecord } from './WorkerForms.tsx';

/** What the picture shows, as a list: each entry with its days, its grounds and who entered it; 更正 and 撤销 stand with it. */
export function CareerList({ worker }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<{ readonly entry: WorkerFact; readonly what: 'correct' | 'withdraw' } | null>(
    null,
  );
  const entries: readonly WorkerFact[] = [
    ...worker.employments.map((fact) => ({ kind: 'EMPLOYMENT' as const, fact })),
    ...worker.assignments.map((fact) => ({ kind: 'ASSIGNMENT' as const, fact })),
  ].toSorted((a, b) => (a.fact.valid.from < b.fact.valid.from ? 1 : -1));
  const close = () => setDoing(null);
  const Form = doing?.what === 'withdraw' ? WithdrawForm : CorrectForm;
  return (
    <>
      <Box component="ol" aria-label={translate('workers.career')}>
        {entries.map((entry) => (
          <Box
            component="li"
            key={`${entry.kind}${entry.fact.id}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', md: '84px minmax(180px, 1.2fr) 190px minmax(140px, 1fr) auto' },
              columnGap: 2,
              rowGap: '2px',
              alignItems: 'baseline',
              p: { xs: '10px 16px', md: '7px 16px' },
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{translate(`workers.${entry.kind}`)}</Box>
            <Said entry={entry} />
            <Held fact={entry.fact} />
            <Grounds fact={entry.fact} />
            <IfPermitted place="workers" action="edit">
              <Box className="no-print" sx={{ display: 'flex', gap: '4px', ml: { xs: '-8px', md: 0 } }}>
                {(['correct', 'withdraw'] as const).map((what) => (
                  <IfToday key={what}>
                    <Button
                      variant="text"
                      onClick={() => setDoing({ entry, what })}
                      sx={{ minHeight: { xs: 40, md: 24 }, height: { md: 24 } }}
                    >
                      {translate(`workers.${what}`)}
                    </Button>
                  </IfToday>
                ))}
              </Box>
            </IfPermitted>
          </Box>
        ))}
      </Box>
      {doing ? <Form entry={doing.entry} version={worker.version} onClose={close} /> : null}
    </>
  );
}

function Said({ entry }: { readonly entry: WorkerFact }) {
  const translate = useTranslate();
  if (entry.kind === 'ASSIGNMENT') {
    const { unit } = entry.fact;
    return (
      <Box>
        {unit ? <PlaceLink to={unitPath(unit)}>{unit.name}</PlaceLink> : translate('workers.no_unit')}
        {unit?.level === 'COMMUNITY' && unit.parent ? (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, ml: 1 }}>
            {unit.parent.name}
          </Box>
        ) : null}
      </Box>
    );
  }
  const { employer, standing, exitReason, valid } = entry.fact;
  return (
    <Box>
      <PlaceLink to={`/employers/${employer.id}/show`}>{employer.name}</PlaceLink>
      <Box component="span" sx={{ ml: 1 }}>
        {translate(`enum.WorkerStanding.${standing}`)}
      </Box>
      {exitReason && valid.to ? (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, display: 'block' }}>
          {translate('workers.left_on_why', { on: valid.to, why: translate(`enum.ExitReason.${exitReason}`) })}
        </Box>
      ) : null}
    </Box>
  );
}

function Held({ fact }: { readonly fact: WorkerFact['fact'] }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { from, to } = fact.valid;
  const now = from <= day && (to === null || day < to);
  return (
    <Box>
      <Box component="span" sx={{ fontWeight: now ? 600 : 400, whiteSpace: 'nowrap' }}>
        {to === null ? translate('record.valid_from', { from }) : translate('record.valid_until', { from, to })}
      </Box>
      {now || from > day ? (
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', ml: 1 }}>
          {translate(now ? 'record.in_force' : 'record.later')}
        </Box>
      ) : null}
    </Box>
  );
}

function Grounds({ fact }: { readonly fact: WorkerFact['fact'] }) {
  const reason = givenReason(fact.reason);
  return (
    <Box sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
      {reason ? <Box>{reason}</Box> : null}
      {fact.document ? <DocumentCite document={fact.document} /> : null}
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
        {[fact.recordedBy?.name, officeTime(fact.recordedAt)].filter(Boolean).join(' ')}
      </Box>
    </Box>
  );
}
