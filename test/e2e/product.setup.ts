import fs from 'node:fs';
import { Product, repository, temporaryFolder } from '../launch/product.ts';
import { PASSWORD } from './person.ts';

/** Starts the product with an empty data folder before the first test, and ends it with everything it started after the last. */
export default async function start(): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const product = new Product(repository, { DATA_DIR: `${folder}/data`, PORT: '4700', DEMO_PASSWORD: PASSWORD });
  const end = async () => {
    await product.end();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    await product.started(180_000);
  } catch (error) {
    await end();
    throw error;
  }
  process.env.E2E_ADDRESS = product.address;
  return end;
}
