import fs from 'node:fs';
import { Product, repository, temporaryFolder } from './product.ts';

/** Of the demo accounts in the district and in every copy of it. */
export const PASSWORD = 'Xincheng-2026-demo';

export interface MadeDistrict {
  /** The data folder, as a product left it that was ended in order. Copies of it (`copyOf`) start in seconds. */
  readonly data: string;
  /** To be called when nobody copies it any more. */
  remove(): void;
}

/**
 * A data folder with the demo district in it; builds what is not built yet. TEST_DISTRICT names the folder in which a run of several kinds
 * keeps it (test/run.mjs): the first kind makes it, the next finds it. Without the setting it is made for the caller alone.
 *
 * @throws when the product does not start
 */
export async function madeDistrict(): Promise<MadeDistrict> {
  const kept = process.env.TEST_DISTRICT;
  const folder = kept ?? temporaryFolder();
  const district = {
    data: `${folder}/data`,
    remove: () => {
      if (!kept) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  if (!fs.existsSync(district.data)) {
    try {
      await make(`${folder}/unfinished`);
      fs.renameSync(`${folder}/unfinished`, district.data);
    } catch (error) {
      district.remove();
      throw error;
    }
  }
  return district;
}

async function make(data: string): Promise<void> {
  fs.rmSync(data, { recursive: true, force: true });
  const product = new Product(repository, { DATA_DIR: data, PORT: '0', DEMO_PASSWORD: PASSWORD });
  try {
    await (await product.started(240_000)).stopped();
  } finally {
    await product.end();
  }
}
