import { Box, Paper, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ReviewTrail } from '../../../shared/review/ReviewTrail.tsx';
import { useSchemeWords } from './document/words.ts';
import { SchemeMark, usePeriodWords } from './marks.tsx';
import { reviewedOf, type SchemeRecord } from './reviewed.ts';
import { schemePath } from './scheme-path.ts';
import { useAllSchemes } from './use-schemes.ts';

/** 沿革: every version of the same district, what was built on this one, and who prepared and decided it. */
export function Versions({ record }: { readonly record: SchemeRecord }) {
  const { translate, text } = useSchemeWords();
  const period = usePeriodWords();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const kin = useAllSchemes().filter(
    (each) =>
      each.id === record.id ||
      each.base?.id === record.id ||
      record.base?.id === each.id ||
      (record.region !== null && each.region?.id === record.region.id) ||
      (each.code === record.code && each.region?.id === record.region?.id),
  );
  const title = (each: (typeof kin)[number]) =>
    each.id === record.id ? text(each.title) : <PlaceLink to={schemePath(each)}>{text(each.title)}</PlaceLink>;
  const comparison = ({ id }: (typeof kin)[number]) =>
    id === record.id ? null : (
      <PlaceLink to={`/grade-schemes/compare?from=${id}&to=${record.id}`}>
        {translate('grade_schemes.compare')}
      </PlaceLink>
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
                  {[translate('grade_schemes.version_words', { version: each.version }), period(each)].join(
                    translate('why.comma'),
                  )}
                </span>
                <SchemeMark scheme={each} />
              </Box>
              {comparison(each)}
            </Box>
          ))}
        </Box>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={translate('record.history')}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('grade_schemes.title')}</TableCell>
                <TableCell>{translate('grade_schemes.version')}</TableCell>
                <TableCell>{translate('grade_schemes.valid')}</TableCell>
                <TableCell>{translate('grade_schemes.status')}</TableCell>
                <TableCell className="no-print" />
              </TableRow>
            </TableHead>
            <TableBody>
              {kin.map((each) => (
                <TableRow key={each.id} selected={each.id === record.id}>
                  <TableCell>{title(each)}</TableCell>
                  <TableCell>{each.version}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{period(each)}</TableCell>
                  <TableCell>
                    <SchemeMark scheme={each} />
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
