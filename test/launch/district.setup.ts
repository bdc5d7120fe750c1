import type { TestProject } from 'vitest/node';
import { madeDistrict } from './made-district.ts';

/** One demo district for the run; what is not about a first start begins with a copy of it. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const { data, remove } = await madeDistrict();
  project.provide('district', data);
  return remove;
}
