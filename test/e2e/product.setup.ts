import fs from 'node:fs';
import type { FullConfig } from '@playwright/test';
import { madeDistrict, PASSWORD } from '../launch/made-district.ts';
import { copyOf, Product, repository, temporaryFolder } from '../launch/product.ts';

/** Starts a product on a copy of the demo district for each worker; ends them with everything they started at the end. */
export default async function start({ workers }: FullConfig): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const products: Product[] = [];
  const end = async () => {
    await Promise.all(products.map((product) => product.end()));
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { data, remove } = await madeDistrict();
    for (let i = 0; i < workers; i++) {
      const DATA_DIR = copyOf(data, `${folder}/data-${i}`);
      products.push(new Product(repository, { DATA_DIR, PORT: '0', DEMO_PASSWORD: PASSWORD }));
    }
    remove();
    await Promise.all(products.map((product) => product.started(180_000)));
  } catch (error) {
    await end();
    throw error;
  }
  process.env.E2E_ADDRESSES = products.map(({ address }) => address).join(' ');
  return end;
}
