// The figures of the council paper stand on the coordinator's page.
import { expect, test } from '@playwright/test';
import { account, signIn } from './support';

test('the coordinator reads the figures of the paper', async ({ page }, info) => {
  await signIn(page, account('coordinator'));
  // By what was known on the paper's day: the journeys beside this test confirm cases, and the figures follow them at once.
  await page.goto('/office/figures?known_on.day=27&known_on.month=4&known_on.year=2018');
  const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  for (const figure of ['386', '395', '308', '460', '68,70', '5,75', '24,9', '339', '796,08', '269.871']) {
    expect(text, figure).toContain(figure);
  }
  await page.screenshot({ path: `test-results/pictures/figures-${info.project.name}.png`, fullPage: true });
  // The paper's coordinator is a manager too, so her own cases are hers to see.
  for (const path of ['/office/accounts', '/office/instance', '/office/audit', '/me']) {
    expect((await page.request.get(path)).status(), path).toBeGreaterThanOrEqual(403);
  }
});
