import { Box, ButtonBase } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Hidden } from '../../../shared/figures/Figure.tsx';
import { OkIcon } from '../../../shared/status/icons.tsx';
import { STEPS, type Step } from './steps.ts';

interface StepListProps {
  readonly at: Step;
  /** Steps one may go to. */
  readonly open?: readonly Step[];
  readonly onOpen?: (step: Step) => void;
}

/** The four steps with where one is; on a phone only the one one is at has its name. */
export function StepList({ at, open = [], onOpen }: StepListProps) {
  const translate = useTranslate();
  const now = STEPS.indexOf(at);
  return (
    <Box
      component="nav"
      className="no-print"
      aria-label={translate('imports.steps')}
      sx={{ mb: '12px', border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Box component="ol" sx={{ display: 'flex' }}>
        {STEPS.map((step, index) => {
          const behind = index < now;
          const current = step === at;
          const way = onOpen !== undefined && !current && open.includes(step);
          const label = <Label step={step} number={index + 1} behind={behind} current={current} way={way} />;
          const look = {
            width: '100%',
            height: '100%',
            minHeight: 44,
            px: { xs: '10px', md: 2 },
            justifyContent: { xs: 'center', sm: 'flex-start' },
            gap: '8px',
            fontSize: 13,
            display: 'flex',
            alignItems: 'center',
          } as const;
          return (
            <Box
              component="li"
              key={step}
              aria-current={current ? 'step' : undefined}
              sx={{
                flex: { xs: current ? '1 1 auto' : '0 1 auto', sm: '1 1 0' },
                minWidth: 0,
                borderLeft: index > 0 ? 1 : 0,
                borderColor: 'divider',
                ...(current ? { boxShadow: (theme) => `inset 0 -2px 0 ${theme.palette.primary.main}` } : {}),
              }}
            >
              {way ? (
                <ButtonBase
                  onClick={() => onOpen(step)}
                  sx={{ ...look, fontFamily: 'inherit', '&:hover': { bgcolor: 'action.hover' } }}
                >
                  {label}
                </ButtonBase>
              ) : (
                <Box sx={look}>{label}</Box>
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

interface LabelProps {
  readonly step: Step;
  readonly number: number;
  readonly behind: boolean;
  readonly current: boolean;
  /** One can go there. */
  readonly way: boolean;
}

function Label({ step, number, behind, current, way }: LabelProps) {
  const translate = useTranslate();
  return (
    <>
      {behind ? (
        <OkIcon aria-hidden sx={{ color: 'primary.main', fontSize: 20 }} />
      ) : (
        <Box
          component="span"
          aria-hidden
          sx={{
            width: 20,
            height: 20,
            flex: 'none',
            borderRadius: '10px',
            border: 1,
            borderColor: current ? 'primary.main' : 'custom.ctl',
            bgcolor: current ? 'primary.main' : 'transparent',
            color: current ? 'primary.contrastText' : 'text.secondary',
            fontSize: 12,
            lineHeight: '18px',
            textAlign: 'center',
          }}
        >
          {number}
        </Box>
      )}
      <Box
        component="span"
        sx={{
          whiteSpace: 'nowrap',
          color: current ? 'text.primary' : way ? 'primary.dark' : 'text.secondary',
          fontWeight: current ? 600 : 400,
          // Heard on a phone too, seen there only of the one one is at.
          ...(current
            ? {}
            : {
                '@media (max-width:599.95px)': {
                  position: 'absolute',
                  width: '1px',
                  height: '1px',
                  overflow: 'hidden',
                  clipPath: 'inset(50%)',
                },
              }),
        }}
      >
        {translate(`imports.step_${step}`)}
      </Box>
      <Hidden>{translate(`imports.step_${behind ? 'done' : current ? 'now' : 'ahead'}`)}</Hidden>
    </>
  );
}
