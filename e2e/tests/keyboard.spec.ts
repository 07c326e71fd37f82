// The main job by keyboard alone: Tab, Enter, Space, arrows and letters. Wherever the focus stops it can be seen, and
// nothing that stays in place covers it.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { invite } from './people';
import { account, another, signIn } from './support';

/** No page has more places to stop at before the one that is looked for. */
const MANY = 250;

test('a record is filled and confirmed by keyboard alone', async ({ browser }, info) => {
  test.skip(!['nojs-phone', 'js-desktop'].includes(info.project.name), 'each window and each kind of page is there once');
  test.setTimeout(120_000);
  const manager = await another(browser, info);
  await signIn(manager, account('manager', 6));
  const { casePage, code } = await invite(manager, `Tastatur${info.project.name.replace('-', '')}`, 'Rahwa', 'de');

  // She opens her card, reads what the data are for, and sets her secret.
  const page = await another(browser, info);
  await page.goto('/card');
  await type(page, '[name=code]', code);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/welcome/);
  await press(page, page.locator('main form[action="/welcome"] button'));
  await expect(page).toHaveURL(/\/welcome\/secret/);
  const number = ((await page.locator('#sign_in .code').textContent()) ?? '').trim();
  await type(page, '[name=secret]', 'olive mond fluss');
  await type(page, '[name=secret_again]', 'olive mond fluss');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/me$/);

  // She leaves and signs in.
  await press(page, page.locator('form[action="/logout"] button').last());
  await expect(page).not.toHaveURL(/\/me$/);
  await page.goto('/login');
  await type(page, '[name=login]', number);
  await type(page, '[name=secret]', 'olive mond fluss');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/me$/);

  // A skip link leads past the head of the page.
  await page.keyboard.press('Tab');
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');

  // One group of questions: a list, a date, a box to tick.
  await press(page, page.locator('main a[href="/me/housing"]'));
  await press(page, page.locator('main a[href="/me/housing/dwelling"]'));
  await tabTo(page, page.locator('[name="housing.kind"]'));
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name="housing.kind"]')).toHaveValue('au_komm');
  await type(page, '[name="housing.kind.day"]', '1');
  await type(page, '[name="housing.kind.month"]', '3');
  await type(page, '[name="housing.kind.year"]', '2018');
  await tabTo(page, page.locator('[name="housing.district.answer"][value=dont_know]'));
  await page.keyboard.press('Space');
  await expect(page.locator('[name="housing.district.answer"][value=dont_know]')).toBeChecked();
  await press(page, page.locator('main button.button--main'));
  await expect(page).toHaveURL(/\/me\/housing\/tenancy/);

  // The next one: text, and one of several answers by the arrows.
  await type(page, '[name="housing.building"]', 'Mörikestraße 12');
  await tabTo(page, page.locator('[name="housing.occupancy"]').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name="housing.occupancy"][value=lease]')).toBeChecked();
  await expectFocusSeen(page);
  await press(page, page.locator('main button.button--main'));
  await expect(page).toHaveURL(/\/me\/housing\/equipment/);

  // Bad input: the summary leads to the field.
  await page.goto('/me/housing/tenancy');
  await type(page, '[name="housing.rooms"]', 'viele');
  await page.keyboard.press('Enter');
  await press(page, page.locator('[role=alert] a').first());
  await expect(page.locator('[name="housing.rooms"]')).toBeFocused();
  await expectFocusSeen(page);

  // The manager finds the case and confirms.
  await manager.goto('/office/cases');
  await press(manager, manager.locator(`main a[href="${new URL(casePage).pathname}"]`));
  await expect(manager).toHaveURL(casePage);
  await expect(manager.locator('#dwelling')).toContainText('Zu bestätigen');
  await press(manager, manager.locator('#dwelling form:has([name=field][value="housing.kind"]) button[value=confirm]'));
  await expect(manager.locator('#dwelling .chip--good').first()).toBeVisible();
});

test('single keys can be switched off', async ({ browser }, info) => {
  test.skip(info.project.name !== 'js-desktop', 'keys need a script');
  const page = await another(browser, info);
  await signIn(page, account('manager', 6));
  const main = page.locator('main');
  await page.keyboard.press('b');
  await expect(main).toBeHidden();
  await page.keyboard.press('b');
  await expect(main).toBeVisible();
  await page.goto('/office/account');
  await press(page, page.locator('form:has([name=keys][value=off]) button'));
  await expect(page.locator('[name=keys][value=on]')).toHaveCount(1);
  await page.goto('/office/cases');
  await expect(page.locator('#keys')).toHaveCount(0);
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await expect(main).toBeVisible();
  await expect(page).toHaveURL(/\/office\/cases$/);
});

/** Tabs on until an element has the focus; wherever it stops on the way, the focus is seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let stop = 0; stop < MANY; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
  }
  throw new Error(`${String(target)} at ${page.url()} can't be reached by Tab`);
}

/** Tabs to a link or a button and presses Enter. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tabs to an input and types. */
async function type(page: Page, input: string, text: string): Promise<void> {
  await tabTo(page, page.locator(input));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** What has the focus stands in the window, wears the ring, and lies beneath nothing (WCAG 2.4.7, 2.4.11). */
async function expectFocusSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    // After the last stop the focus is with the browser's own bar.
    if (!element || element === document.body) return '';
    const name = `${element.tagName} ${element.getAttribute('name') ?? element.textContent ?? ''}`.trim().slice(0, 60);
    const style = getComputedStyle(element);
    const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3;
    if (!ring) return `${name}: no ring`;
    const box = element.getBoundingClientRect();
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (box.width < 1 || bottom - top < 1 || box.right <= 0 || box.left >= innerWidth) return `${name}: out of the window`;
    const at = document.elementFromPoint((Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, (top + bottom) / 2);
    const label = element.closest('label');
    const seen = at !== null && (element.contains(at) || at.contains(element) || (label?.contains(at) ?? false));
    return seen ? '' : `${name}: beneath ${at?.tagName ?? 'nothing'} ${at?.className ?? ''}`;
  });
  expect(fault, page.url()).toBe('');
}
