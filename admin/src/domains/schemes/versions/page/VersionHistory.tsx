import { Box, Paper, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { HeadRow } from '../../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { ReviewTrail } from '../../../../shared/review/entry/ReviewTrail.tsx';
import { useLanguage } from '../../document/words.ts';
import { usePeriodWords, VersionMark } from '../list/marks.tsx';
import { reviewedOf } from '../reviewed.ts';
import { useAllVersions } from '../use-versions.ts';
import type { VersionRecord } from '../version.ts';
import { useVersionKind, useVersionPath } from '../version-kind.tsx';

/** 沿革: every version of the same district, what was built on this one, and who prepared and decided it. */
export function VersionHistory({ record }: { readonly record: VersionRecord }) {
  const { translate, text } = useLanguage();
  const period = usePeriodWords();
  const path = useVersionPath();
  const { resource } = useVersionKind().forms;
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const kin = useAllVersions().filter(
    (each) =>
      each.id === record.id ||
      each.base?.id === record.id ||
      record.base?.id === each.id ||
      (record.region !== null && each.region?.id === record.region.id) ||
      (each.code === record.code && each.region?.id === record.region?.id),
  );
  const title = (each: (typeof kin)[number]) =>
    each.id === record.id ? text(each.title) : <PlaceLink to={path(each)}>{text(each.title)}</PlaceLink>;
  const comparison = ({ id }: (typeof kin)[number]) =>
    id === record.id ? null : (
      <PlaceLink to={`/${resource}/compare?from=${id}&to=${record.id}`}>{translate('schemes.compare')}</PlaceLink>
    );
  return (
    <Paper>
      {record.status === 'SHIPPED' ? null : (
        <Box sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider' }}>
          <ReviewTrail entry={reviewedOf(record)} />
        </Box>
      )}
      {phone ? (
        <Box component="ul" aria-label={translate('record.history')}>
          {kin.map((each) => (
            <Box
              component="li"
              key={each.id}
              sx={{
                p: '8px 16px',
                borderBottom: 1,
                borderColor: 'divider',
                '&:last-of-type': { borderBottom: 0 },
                bgcolor: each.id === record.id ? 'primary.light' : 'transparent',
                '& a': { display: 'inline-block', py: '10px', my: '-4px' },
              }}
            >
              {title(each)}
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: 13, color: 'text.secondary' }}>
                <span>
                  {[translate('schemes.version_words', { version: each.version }), period(each)].join(
                    translate('why.comma'),
                  )}
                </span>
                <VersionMark version={each} />
              </Box>
              {comparison(each)}
            </Box>
          ))}
        </Box>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={translate('record.history')}>
            <HeadRow heads={['schemes.title', 'schemes.version', 'schemes.valid', 'schemes.status']}>
              <TableCell className="no-print" />
            </HeadRow>
            <TableBody>
              {kin.map((each) => (
                <TableRow key={each.id} selected={each.id === record.id}>
                  <TableCell>{title(each)}</TableCell>
                  <TableCell>{each.version}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{period(each)}</TableCell>
                  <TableCell>
                    <VersionMark version={each} />
                  </TableCell>
                  <TableCell className="no-print" align="right">
                    {comparison(each)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Paper>
  );
}
