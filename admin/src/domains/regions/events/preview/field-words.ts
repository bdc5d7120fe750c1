type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const NAMED = new Set([
  'from',
  'to',
  'effectiveOn',
  'placements',
  'code',
  'name',
  'kind',
  'parentId',
  'facilityClass',
  'regionId',
  'share',
  'isVirtual',
  'requiresStation',
  'newcomersTo',
]);

/** An input field of the contract as the form names it: `to.1.code` is "调整后 2·代码"; null where the form has no such word. */
export function fieldWords(field: string | null, translate: Translate): string | null {
  if (!field) return null;
  const [root = '', place, leaf] = field.split('.');
  if (!NAMED.has(root)) return null;
  if (leaf && NAMED.has(leaf) && root === 'to')
    return `${translate('region_events.result', { number: Number(place) + 1 })} ${translate(`region_events.field.${leaf}`)}`;
  return translate(`region_events.field.${root}`);
}
