import { Box, type SvgIconProps } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { LockIcon, NoIcon, OkIcon, TwoIcon, UnknownIcon, WaitIcon } from './icons.tsx';

export type StatusKind = 'ok' | 'no' | 'wait' | 'unknown' | 'lock' | 'two';

const LOOK = {
  ok: { Icon: OkIcon, icon: 'primary.main', text: 'text.primary', weight: 400 },
  no: { Icon: NoIcon, icon: 'error.main', text: 'error.main', weight: 600 },
  wait: { Icon: WaitIcon, icon: 'text.secondary', text: 'text.primary', weight: 400 },
  unknown: { Icon: UnknownIcon, icon: 'text.secondary', text: 'text.secondary', weight: 400 },
  lock: { Icon: LockIcon, icon: 'text.disabled', text: 'text.disabled', weight: 400 },
  two: { Icon: TwoIcon, icon: 'text.secondary', text: 'text.primary', weight: 400 },
} as const satisfies Record<
  StatusKind,
  { Icon: ComponentType<SvgIconProps>; icon: string; text: string; weight: number }
>;

/** A state by icon and word, never by colour alone: "未达标·还差 7 个社区". */
export function StatusMark({ kind, children }: { readonly kind: StatusKind; readonly children: ReactNode }) {
  const { Icon, icon, text, weight } = LOOK[kind];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'baseline',
        gap: '5px',
        fontSize: 13,
        lineHeight: '20px',
        fontWeight: weight,
        color: text,
        textAlign: 'left',
      }}
    >
      <Icon aria-hidden sx={{ color: icon, alignSelf: 'flex-start', mt: '2px', flex: 'none' }} />
      <span>{children}</span>
    </Box>
  );
}
