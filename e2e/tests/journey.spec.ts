// The main job on one record: card, own language, housing section, confirmation, log, completion; and each is refused the
// others' pages. Runs with and without scripts, on a phone and on a desk.
import { expect, test } from '@playwright/test';
import { choose, invite } from './people';
import { account, another, send, signIn } from './support';

test('an invited refugee completes housing in Arabic and her manager confirms it', async ({ browser }, info) => {
  test.setTimeout(60_000);
  const shot = (name: string) => ({ path: `test-results/pictures/journey-${info.project.name}-${name}.png`, fullPage: true });
  const projects = ['nojs-phone', 'nojs-desktop', 'js-phone', 'js-desktop'];
  const manager = await another(browser, info);
  await signIn(manager, account('manager', projects.indexOf(info.project.name)));

  // The manager writes a person down and prints her card; the code stands on it once.
  const family = `Probe${info.project.name.replace('-', '')}`.replace(/\d/g, '');
  const given = `Salma ${'abcdefghijklmnopqrstuvwxyz'[info.workerIndex % 26] ?? 'a'}`;
  const { casePage, code } = await invite(manager, family, given, 'ar');
  await manager.screenshot(shot('card'));

  // The refugee opens it on her phone.
  const refugee = await another(browser, info, 'ar');
  await refugee.goto('/card');
  await refugee.locator('[name=code]').fill(code.toLowerCase());
  await send(refugee, 'code');
  await expect(refugee).toHaveURL(/\/welcome/);
  await expect(refugee.locator('html')).toHaveAttribute('dir', 'rtl');
  await refugee.screenshot(shot('welcome'));
  await refugee.locator('main form button, main a.button').last().click();
  await expect(refugee).toHaveURL(/\/welcome\/secret/);
  await refugee.locator('[name=secret]').fill('زيتون قمر نهر');
  await refugee.locator('[name=secret_again]').fill('زيتون قمر نهر');
  await send(refugee, 'secret');
  await expect(refugee).toHaveURL(/\/me$/);
  await expect(refugee.locator('html')).toHaveAttribute('lang', 'ar');
  await refugee.screenshot(shot('home'));

  // Bad input keeps what was typed.
  await refugee.goto('/me/housing/dwelling');
  await choose(refugee, 'housing.kind', 'au_komm');
  await refugee.locator('[name="housing.kind.year"]').fill('١٩');
  await send(refugee, 'housing.kind.year');
  await expect(refugee.locator('[role=alert]').first()).toBeVisible();
  await expect(refugee.locator('[name="housing.kind.year"]')).toHaveValue('١٩');
  await refugee.screenshot(shot('error'));

  // Every group of the section, with digits as she types them.
  for (const field of ['housing.kind', 'housing.district']) {
    await choose(refugee, field, field === 'housing.kind' ? 'au_komm' : 'eglosheim');
    await refugee.locator(`[name="${field}.day"]`).fill('١');
    await refugee.locator(`[name="${field}.month"]`).fill('٣');
    await refugee.locator(`[name="${field}.year"]`).fill('٢٠١٨');
  }
  await send(refugee, 'housing.kind.year');
  await expect(refugee).toHaveURL(/\/me\/housing\/tenancy/);
  await refugee.locator('[name="housing.building"]').fill('Mörikestraße 12');
  await refugee.locator('[name="housing.rooms"]').fill('۲');
  await choose(refugee, 'housing.occupancy', 'assignment');
  await refugee.locator('[name="housing.rent_warm"]').fill('310');
  await choose(refugee, 'housing.rent_payer', 'jobcenter');
  await send(refugee, 'housing.building');
  await expect(refugee).toHaveURL(/\/me\/housing\/equipment/);
  await choose(refugee, 'housing.wlan', 'no');
  await refugee.screenshot(shot('equipment'));
  await send(refugee, 'housing.defects');
  await expect(refugee).toHaveURL(/\/me\/housing\/housing-search/);
  await choose(refugee, 'housing.search', 'no');
  await send(refugee, 'housing.search');
  await expect(refugee).toHaveURL(/\/me\/housing$/);
  await refugee.screenshot(shot('section'));

  // The manager sees it and confirms the group.
  await manager.goto(casePage);
  await expect(manager.locator('body')).toContainText('Mörikestraße 12');
  await manager.screenshot(shot('case'));
  await manager.locator('form:has([name=do][value=confirm_group]):has([name=group][value=dwelling]) button, form:has([name=group][value=dwelling]) button[value=confirm_group]').first().click();
  await expect(manager).toHaveURL(/\/office\/case\/[0-9a-f]{32}/);

  // The refugee sees it confirmed, and who looked.
  await refugee.goto('/me/housing');
  await expect(refugee.locator('.chip--good').first()).toBeVisible();
  await refugee.screenshot(shot('confirmed'));
  await refugee.goto('/me/log');
  await expect(refugee.locator('main')).toContainText(account('manager', projects.indexOf(info.project.name)).name);
  await refugee.screenshot(shot('log'));

  // Each is refused the others' pages.
  for (const path of ['/office/cases', new URL(casePage).pathname, '/office/figures', '/office/accounts', '/office/instance']) {
    expect((await refugee.request.get(path)).status(), `refugee at ${path}`).toBeGreaterThanOrEqual(403);
  }
  for (const path of ['/me', '/office/figures', '/office/accounts', '/office/instance', '/office/audit']) {
    expect((await manager.request.get(path)).status(), `manager at ${path}`).toBeGreaterThanOrEqual(403);
  }
});
