const FONT =
  '"Noto Sans SC","Noto Sans CJK SC","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei",system-ui,sans-serif';
const EDGE = 16;
const HEAD = 52;
/** Pixels of the file for one of the screen, so that it can be printed. */
const SHARPNESS = 2;

export interface PictureCaption {
  readonly title: string;
  /** Of which region and day it is, and that it is a demo. */
  readonly note: string;
  readonly paper: string;
  readonly ink: string;
}

/** A drawn chart as a picture that stands by itself: title and note above it, on paper of its own. */
export function pictureOf(chart: SVGSVGElement, { title, note, paper, ink }: PictureCaption): string {
  const width = chart.width.baseVal.value + 2 * EDGE;
  const height = chart.height.baseVal.value + HEAD + EDGE;
  const inner = chart.cloneNode(true) as SVGSVGElement;
  inner.setAttribute('x', String(EDGE));
  inner.setAttribute('y', String(HEAD));
  inner.removeAttribute('style');
  const text = (y: number, size: number, weight: number, words: string) =>
    `<text x="${EDGE}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family='${FONT}'>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    text(24, 14, 600, title),
    text(42, 12, 400, note),
    new XMLSerializer().serializeToString(inner),
    '</svg>',
  ].join('');
}

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const saveSvg = (name: string, picture: string): void =>
  save(`${name}.svg`, new Blob([picture], { type: 'image/svg+xml;charset=utf-8' }));

/** Drawn by the browser itself; a `data:` address, because the page's policy allows no other for pictures. */
export async function savePng(name: string, picture: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no picture of the chart');
  save(`${name}.png`, blob);
}

function save(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
