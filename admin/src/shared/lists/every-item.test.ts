import { EmployersDocument } from '@jiceng/schema/workers.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { permissionsKnownBy } from '../../providers/gql.ts';
import { everyItem } from './every-item.ts';

beforeEach(() => permissionsKnownBy(async () => []));
afterEach(() => vi.unstubAllGlobals());

it('the 201st employer can be chosen like the first', async () => {
  const all = Array.from({ length: 201 }, (_, index) => ({ id: String(index + 1) }));
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const { limit, offset } = JSON.parse(body).variables.page;
    return Response.json({ data: { employers: { items: all.slice(offset, offset + limit), totalCount: 201 } } });
  });
  const found = await everyItem(EmployersDocument, {}, ({ employers }) => employers, undefined);
  expect(found).toHaveLength(201);
  expect(found[200]?.id).toBe('201');
});
