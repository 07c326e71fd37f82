// People who are made for one test: written down by a manager, invited by a card.
import { expect, type Page } from '@playwright/test';
import { send } from './support';

/** Chooses a value, be it a list of buttons or a drop-down. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const list = page.locator(`select[name="${name}"]`);
  if (await list.count()) await list.selectOption(value);
  else await page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
}

/** A manager writes a person down; returns the address of the case. */
export async function writeDown(manager: Page, family: string, given: string, lang: string): Promise<string> {
  await manager.goto('/office/cases/new');
  await manager.locator('[name="1.family_name"]').fill(family);
  await manager.locator('[name="1.given_names"]').fill(given);
  await choose(manager, 'lang', lang);
  await send(manager, '1.family_name');
  if (!/\/office\/case\/[0-9a-f]{32}/.test(manager.url())) {
    // Somebody has this name already.
    await manager.locator('[name=another]').check();
    await send(manager, '1.family_name');
  }
  await expect(manager).toHaveURL(/\/office\/case\/[0-9a-f]{32}/);
  return new URL(manager.url()).pathname;
}

/** A manager prints a card; the code stands on it once. */
async function printCard(manager: Page, casePath: string): Promise<string> {
  await manager.goto(casePath);
  await manager.locator('form[action$="/card"] button').click();
  const code = ((await manager.locator('.code').first().textContent()) ?? '').trim();
  expect(code).toMatch(/^[0-9A-Z]{4}[ -][0-9A-Z]{4}[ -][0-9A-Z]{4}$/);
  return code;
}

/** A manager writes a person down and prints her card: the address of the case and the code on the card. */
export async function invite(manager: Page, family: string, given: string, lang: string): Promise<{ casePage: string; code: string }> {
  const path = await writeDown(manager, family, given, lang);
  const casePage = manager.url();
  return { casePage, code: await printCard(manager, path) };
}

/** The manager prints a card, and the person signs in with it. */
export async function redeem(manager: Page, casePath: string, person: Page, secret: string): Promise<void> {
  const code = await printCard(manager, casePath);
  await person.goto('/card');
  await person.locator('[name=code]').fill(code.toLowerCase());
  await send(person, 'code');
  await person.locator('main form button, main a.button').last().click();
  await person.locator('[name=secret]').fill(secret);
  await person.locator('[name=secret_again]').fill(secret);
  await send(person, 'secret');
  await expect(person).toHaveURL(/\/me$/);
}

/** A manager begins a plan from a template. */
export async function beginPlan(manager: Page, casePath: string, template: string): Promise<void> {
  await manager.goto(`${casePath}/plan`);
  await choose(manager, 'template', template);
  await send(manager, 'template');
  await expect(manager.locator('.plan-goal').first()).toBeVisible();
}
