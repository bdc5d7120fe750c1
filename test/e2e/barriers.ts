import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa'];

/** The structure is the same in both schemes: in the other only what depends on colours is looked at again. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

type Looked = (axe: AxeBuilder) => AxeBuilder;

/**
 * Serious barriers of the page that stands there, in light and in dark; the page is not loaded again between them. It must be loaded.
 *
 * @returns a line for each, empty when there is none
 */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  const light = await seriousBarriers(page);
  await inScheme(page, 'dark');
  const dark = await seriousIn(page, (axe) => axe.withRules(OF_COLOURS));
  await inScheme(page, 'light');
  return [...light, ...dark.map((line) => `dark ${line}`)];
}

/** The same in the scheme it is in; `but`: part of the page that is not ours. */
export const seriousBarriers = (page: Page, but?: string): Promise<readonly string[]> =>
  seriousIn(page, (axe) => (but ? axe.exclude(but) : axe).withTags(WCAG));

/** Everything axe has to say, best practices too. */
export const everyBarrier = async (page: Page): Promise<readonly string[]> =>
  (await violationsIn(page, (axe) => axe)).map(lineOf);

async function seriousIn(page: Page, looked: Looked): Promise<readonly string[]> {
  const violations = await violationsIn(page, looked);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(lineOf);
}

/** What fades in has not yet the contrast it will have. */
async function violationsIn(page: Page, looked: Looked) {
  await settled(page);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await looked(axe).analyze()).violations;
}

type Violation = Awaited<ReturnType<typeof violationsIn>>[number];

const lineOf = ({ id, nodes }: Violation): string => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;

/** As the person's system asks for it; the console follows at once, its colours a moment later. */
async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme);
}

/** What turns for as long as something is loading does not end by itself, and is not waited for. */
const settled = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
