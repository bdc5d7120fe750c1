/** Colours of the console (界面色彩), light and dark. Contrast on `paper` was measured: text at least 4.5, borders of controls at least 3. */
export interface Tokens {
  readonly bg: string;
  readonly paper: string;
  readonly sunk: string;
  readonly hover: string;
  readonly line: string;
  readonly line2: string;
  readonly ctl: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** 石青, the one accent: action, selection, our data. */
  readonly ac: string;
  readonly acInk: string;
  readonly acBg: string;
  readonly acOn: string;
  /** 赭: 未达标, 缺, 差; always with icon, word and number. */
  readonly warn: string;
  readonly warnBg: string;
  /** Only for the past. */
  readonly asOf: { readonly bg: string; readonly line: string; readonly ink: string };
  readonly chart: {
    readonly d1: string;
    readonly d2: string;
    readonly d3: string;
    readonly line: string;
    readonly grid: string;
  };
}

export const light: Tokens = {
  bg: '#F5F6F6',
  paper: '#FFFFFF',
  sunk: '#EEF0F0',
  hover: '#F0F4F5',
  line: '#DEE2E3',
  line2: '#BCC4C7',
  ctl: '#7C878C',
  ink: '#1A2023',
  ink2: '#475156',
  ink3: '#5F6A6F',
  ac: '#125E78',
  acInk: '#0E5067',
  acBg: '#E4EFF2',
  acOn: '#FFFFFF',
  warn: '#973616',
  warnBg: '#FAEEE9',
  asOf: { bg: '#F6E5BF', line: '#C99A2E', ink: '#573A00' },
  chart: { d1: '#125E78', d2: '#84949B', d3: '#D6DEE1', line: '#475156', grid: '#E6EAEB' },
};

export const dark: Tokens = {
  bg: '#111416',
  paper: '#181C1F',
  sunk: '#0D1011',
  hover: '#20262A',
  line: '#2B3236',
  line2: '#465157',
  ctl: '#7F8B91',
  ink: '#E7EBEC',
  ink2: '#B4BEC2',
  ink3: '#95A1A6',
  ac: '#74BCD3',
  acInk: '#8CCBDF',
  acBg: '#16313B',
  acOn: '#0B1A20',
  warn: '#F0A283',
  warnBg: '#35201A',
  asOf: { bg: '#3B2D10', line: '#A67C22', ink: '#F3DCA6' },
  chart: { d1: '#5FA9C1', d2: '#61717A', d3: '#333D42', line: '#B4BEC2', grid: '#262D30' },
};
