import fs from 'node:fs';
import type { TestProject } from 'vitest/node';
import { PASSWORD } from './district.ts';
import { madeDistrict, temporaryFolder } from './product.ts';

/** One demo district for the run; what is not about a first start begins with a copy of it. Builds what is not built yet. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = temporaryFolder();
  project.provide('district', await madeDistrict(`${folder}/data`, PASSWORD));
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
