import { fill } from '../../../shared/slots/slot.ts';
import { RESTING } from '../../documents/slots.ts';
import type { VersionLine } from './version.ts';

type Document = Parameters<NonNullable<typeof RESTING.filling>>[0];

/** Versions of a kind on the page of the document they rest on; `read` finds them, where the person may read them. */
export const restingVersions = (
  resource: string,
  read: (document: Document) => readonly Pick<VersionLine, 'id' | 'title' | 'version'>[] | undefined,
) =>
  fill(RESTING, (document, { translate, text }) => ({
    label: translate(`menu.${resource}`),
    records: (read(document) ?? []).map(({ id, title, version }) => ({
      path: `/${resource}/${id}/show`,
      name: translate('schemes.title_of', { title: text(title), version }),
    })),
  }));
