import { SvgIcon, type SvgIconProps } from '@mui/material';

/** 16 px, drawn with a stroke of 1.5 in the colour of the text beside it. */
const Stroke = ({ path, ...props }: Omit<SvgIconProps, 'path'> & { readonly path: string }) => (
  <SvgIcon
    viewBox="0 0 16 16"
    {...props}
    sx={{
      fontSize: 16,
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      ...props.sx,
    }}
  >
    <path d={path} />
  </SvgIcon>
);

const CIRCLE = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z';

/** Status (16 px, 1.5 stroke): circled check, triangle, clock, circled dash, padlock, two heads. */
export const OkIcon = (props: SvgIconProps) => <Stroke {...props} path={`${CIRCLE}M5.3 8.2l1.9 1.9 3.5-3.9`} />;
export const NoIcon = (props: SvgIconProps) => <Stroke {...props} path="M8 2.5 14 13.3H2zM8 6.5v3.2M8 11.5v.01" />;
export const WaitIcon = (props: SvgIconProps) => <Stroke {...props} path={`${CIRCLE}M8 4.8V8l2.2 1.6`} />;
export const UnknownIcon = (props: SvgIconProps) => <Stroke {...props} path={`${CIRCLE}M5.3 8h5.4`} />;
export const LockIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M3.5 7.5h9v6h-9zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2" />
);
export const TwoIcon = (props: SvgIconProps) => (
  <Stroke
    {...props}
    path="M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2 13c.2-2.3 1.5-3.5 3.5-3.5S8.8 10.7 9 13M10.5 9.500c2 0 3.3 1.2 3.5 3.5"
  />
);

/** The console's other signs, in the same stroke. */
export const HomeIcon = (props: SvgIconProps) => <Stroke {...props} path="M2.5 7.5 8 3l5.5 4.5M4 6.5V13h8V6.5" />;
export const InboxIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M2.5 9.5 4 3.5h8l1.5 6v3.500h-11zM2.5 9.5H6a2 2 0 0 0 4 0h3.5" />
);
export const MapIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M2.5 4 6 2.5l4 1.5 3.5-1.5v9.5L10 13.5 6 12l-3.5 1.5zM6 2.5V12M10 4v9.5" />
);
export const ChartIcon = (props: SvgIconProps) => <Stroke {...props} path="M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6.5" />;
export const GearIcon = (props: SvgIconProps) => (
  <Stroke
    {...props}
    path="M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 2v1.5M8 12.5V14M2 8h1.5M12.5 8H14M3.8 3.8l1 1M11.2 11.2l1 1M12.2 3.8l-1 1M4.8 11.2l-1 1"
  />
);
export const CalendarIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5" />
);
export const DownIcon = (props: SvgIconProps) => <Stroke {...props} path="M4 6l4 4 4-4" />;
export const CloseIcon = (props: SvgIconProps) => <Stroke {...props} path="M4.5 4.5l7 7M11.5 4.5l-7 7" />;
export const PlusIcon = (props: SvgIconProps) => <Stroke {...props} path="M8 3.5v9M3.5 8h9" />;
export const MenuIcon = (props: SvgIconProps) => <Stroke {...props} path="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />;
export const BackIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M6.5 4 2.5 8l4 4M2.5 8H10a3.5 3.5 0 0 1 0 7" />
);
export const DownloadIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M8 2.5v7.5M5 7.2 8 10.200l3-3M3 13.300h10" />
);
export const UploadIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M8 10.500V3M5 5.800 8 2.800l3 3M3 13.300h10" />
);
export const PrintIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M4.5 6V2.5h7V6M4.5 11.500h-2V6h11v5.500h-2M4.5 9.500h7v4h-7z" />
);
export const SearchIcon = (props: SvgIconProps) => (
  <Stroke {...props} path="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 13.5 13.5" />
);
export const LinkIcon = (props: SvgIconProps) => (
  <Stroke
    {...props}
    path="M6.5 9.500l3-3M7 4.500l1.2-1.200a2.5 2.5 0 0 1 3.5 3.500L10.5 8M9 11.500l-1.2 1.200a2.5 2.5 0 0 1-3.5-3.500L5.5 8"
  />
);
export const BrandIcon = (props: SvgIconProps) => (
  <SvgIcon
    viewBox="0 0 20 20"
    {...props}
    sx={{ fontSize: 20, fill: 'none', stroke: 'currentColor', strokeWidth: 2.2, strokeLinecap: 'square', ...props.sx }}
  >
    <path d="M3 16.5h14M5.5 11h9M8 5.5h4" />
  </SvgIcon>
);
