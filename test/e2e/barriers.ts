import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The structure is the same in both schemes: in the other only what depends on colours is looked at again. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Serious barriers of the page that stands there, in light and in dark; the page is not loaded again between them. It must be settled.
 *
 * @returns a line for each, empty when there is none
 */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  const light = await seriousIn(axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']));
  await inScheme(page, 'dark');
  const dark = await seriousIn(axe(page).withRules(OF_COLOURS));
  await inScheme(page, 'light');
  return [...light, ...dark.map((line) => `dark ${line}`)];
}

const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function seriousIn(asked: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await asked.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** As the person's system asks for it; the console follows at once, its colours a moment later. */
async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
}
