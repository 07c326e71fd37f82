// The island of the case list: it filters while one types, over a table that works without it.
import { expect, test } from '@playwright/test';
import { account, signIn } from './support';

test('the case list filters while one types', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await signIn(page, account('manager', 5));
  await page.goto('/office/cases');
  const rows = page.locator('main tbody tr:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(10);
  const number = ((await rows.nth(3).locator('th').innerText()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}/) ?? [''])[0];
  await page.locator('main input[type=search], main [name=search]').first().pressSequentially(number.slice(0, 6));
  await expect.poll(() => rows.count()).toBeLessThan(all);
  expect(page.url()).not.toContain(number.slice(0, 4));
  expect(problems).toEqual([]);
});
