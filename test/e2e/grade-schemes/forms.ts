import type { Locator, Page } from '@playwright/test';

/** Chooses in a list: one option, or each of several. */
export const choose = async (page: Page, within: Locator | Page, label: string, ...options: readonly string[]) => {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  for (const option of options) await page.getByRole('option', { name: option, exact: true }).click();
  if (options.length > 1) await page.keyboard.press('Escape');
};

export const type = (within: Locator | Page, label: string, text: string) =>
  within.getByRole('textbox', { name: label, exact: true }).fill(text);

/** Opens one of the editor’s forms. */
export const open = (page: Page, form: string) => page.getByRole('tab', { name: new RegExp(`^${form}`) }).click();
