/** The product of this worker: each works in a district of its own (product.setup.ts). Empty before they have started. */
export const ADDRESS = (process.env.E2E_ADDRESSES ?? '').split(' ')[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? '';
