// What html-validate and axe are to find in our pages: nothing.
import { expect, type Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { expectAccessible, expectNoSidewaysScroll } from './support';

export const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // Matters of taste.
    'doctype-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'prefer-native-element': 'off',
    // Inputs are named after catalogue fields, ids after inputs: both hold dots.
    'valid-id': ['error', { relaxed: true }],
    // "I don't know" and "later" are two boxes of one name.
    'form-dup-name': 'off',
    // On phones rows of a table are blocks; browsers then forget that it is a table unless its parts say so.
    'no-redundant-role': 'off',
  },
});

/** html-validate finds nothing in a page. */
export async function expectValid(source: string, what = 'the page'): Promise<void> {
  const report = await html.validateString(source);
  const problems = report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.line})`));
  expect(problems, what).toEqual([]);
}

/** Takes a picture; html-validate, and with scripts axe, find nothing. */
export async function lookAt(page: Page, picture: string, project: string): Promise<void> {
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `test-results/pictures/${picture}.png`, fullPage: true });
  // As it was sent, not as the browser reads it.
  await expectValid(await (await page.request.get(page.url())).text(), picture);
  if (project.startsWith('js-')) await expectAccessible(page);
}
