// The plan at work in several browsers: nothing typed is lost, however the connection is.
import { expect, test, type Browser, type Page, type TestInfo } from '@playwright/test';
import { account, another, expectAccessible, signIn } from './support';
import { beginPlan, writeDown } from './people';

/** Two managers with the same plan open: one accompanies the case, the other stands in. */
async function twoEditors(browser: Browser, info: TestInfo, family: string, n: number): Promise<{ one: Page; other: Page; path: string }> {
  const one = await another(browser, info);
  const other = await another(browser, info);
  const [mine, theirs] = [account('manager', n), account('manager', n + 1)];
  await signIn(one, mine);
  await signIn(other, theirs);
  const casePath = await writeDown(one, family, 'Salma', 'ar');
  await one.goto(`${casePath}/stand-in`);
  const label = one.locator('label', { hasText: theirs.name }).first();
  const list = one.locator('select[name=account]');
  if (await list.count()) await list.selectOption({ label: theirs.name });
  else await label.click();
  for (const [part, value] of [['day', '30'], ['month', '12'], ['year', '2018']]) await one.locator(`[name="until.${part}"]`).fill(value ?? '');
  await one.locator('[name=reason]').fill('Urlaub');
  await one.locator('form:has([name=reason]) button.button--main').click();
  await beginPlan(one, casePath, 'qualified');
  const path = `${casePath}/plan`;
  for (const page of [one, other]) {
    await page.goto(path);
    await expect(page.locator('.live__link')).not.toBeEmpty();
    await page.locator('#area-work > summary').click();
  }
  return { one, other, path };
}

const note = '[name="area-work.situation"]';

test('two people write into one text and into different fields for a minute, with the connection cut twice', async ({ browser }, info) => {
  test.skip(info.project.name !== 'js-desktop', 'once is enough');
  test.setTimeout(180_000);
  const { one, other } = await twoEditors(browser, info, 'Gleichzeitig', 0);
  await one.locator(note).fill('Mitte');
  await expect(other.locator(note)).toHaveValue('Mitte', { timeout: 5000 });

  const end = Date.now() + 60_000;
  const typed: Record<'A' | 'B', string[]> = { A: [], B: [] };
  const write = async (page: Page, who: 'A' | 'B', key: 'Home' | 'End') => {
    for (let n = 0; Date.now() < end; n++) {
      const word = `${who}${n}`;
      await page.locator(note).press(`Control+${key}`);
      await page.keyboard.type(who === 'A' ? `${word} ` : ` ${word}`, { delay: 25 });
      typed[who].push(word);
      if (n % 7 === 3) {
        const field = who === 'A' ? 'resources' : 'obstacles';
        await page.locator(`[name="area-work.${field}"]`).fill(`${field} ${n}`);
      }
    }
  };
  const cut = async () => {
    for (const pause of [12_000, 14_000]) {
      await other.waitForTimeout(pause);
      await other.context().setOffline(true);
      await other.waitForTimeout(4000);
      await other.context().setOffline(false);
    }
  };
  await Promise.all([write(one, 'A', 'Home'), write(other, 'B', 'End'), cut()]);
  for (const page of [one, other]) {
    await page.locator('[name="area-work.situation"]').blur();
    await expect(page.locator('.live__saving')).toHaveText('Gespeichert', { timeout: 20_000 });
  }
  // What one has saved last is still on its way to the other.
  const both = (input: string) => Promise.all([one, other].map((page) => page.locator(input).inputValue()));
  for (const input of [note, '[name="area-work.resources"]', '[name="area-work.obstacles"]']) {
    await expect.poll(async () => new Set(await both(input)).size, { message: input, timeout: 10_000 }).toBe(1);
  }
  const text = await one.locator(note).inputValue();
  // Letters count: where two words meet, the spaces between them may differ.
  const letters = text.replaceAll(/\s/g, '');
  expect([...typed.A, ...typed.B, 'Mitte'].filter((word) => !letters.includes(word))).toEqual([]);
  await one.reload();
  await one.locator('#area-work > summary').click();
  await expect(one.locator(note)).toHaveValue(text);
});

test('a conflict is shown side by side and resolved where it stands', async ({ browser }, info) => {
  test.skip(info.project.name !== 'js-desktop', 'once is enough');
  test.setTimeout(90_000);
  const { one, other, path } = await twoEditors(browser, info, 'Zweierlei', 2);
  const field = one.locator('.plan-goal').first().locator('[name$=".goal_text"]');
  const name = (await field.getAttribute('name')) ?? '';
  for (const page of [one, other]) await page.locator('.plan-goal').first().locator('summary').first().click();
  await other.context().setOffline(true);
  await other.locator(`[name="${name}"]`).fill('Kurs C1 am Abend');
  await field.fill('Kurs C1 am Morgen');
  await expect(one.locator('.live__saving')).toHaveText('Gespeichert');
  await other.context().setOffline(false);
  await expect(other.locator('.live .conflict')).toContainText('Kurs C1 am Morgen', { timeout: 15_000 });
  await expect(other.locator(`[name="${name}"]`)).toHaveValue('Kurs C1 am Abend');
  await other.screenshot({ path: 'test-results/pictures/plan-live-conflict.png' });
  await other.locator('.live .conflict button').first().click();
  await expect(one.locator(`[name="${name}"]`)).toHaveValue('Kurs C1 am Abend', { timeout: 5000 });
  // Who is here, and what is said about it, politely.
  await expect(one.locator('.live')).toContainText(account('manager', 3).name);
  await expect(one.locator('[role=status]').filter({ hasText: account('manager', 3).name })).toHaveCount(1, { timeout: 5000 });
  // A new part appears where nobody is disturbed.
  await one.locator('#main').click({ position: { x: 5, y: 5 } });
  await other.locator('#add-goal').selectOption('flat');
  await other.locator('form:has(#add-goal) button').click();
  await expect(one.locator('.plan-goal')).toHaveCount(4, { timeout: 8000 });
  await expectAccessible(one);
  expect(path).toContain('/plan');
});

test('seven open plans in one browser still work', async ({ browser }, info) => {
  test.skip(info.project.name !== 'js-desktop', 'once is enough');
  test.setTimeout(90_000);
  const first = await another(browser, info);
  await signIn(first, account('manager', 4));
  const casePath = await writeDown(first, 'Sieben', 'Salma', 'ar');
  await beginPlan(first, casePath, 'qualified');
  const pages = [first];
  for (let n = 1; n < 7; n++) pages.push(await first.context().newPage());
  for (const page of pages) {
    await page.goto(`${casePath}/plan`);
    await expect(page.locator('.live__link')).not.toBeEmpty({ timeout: 15_000 });
    await page.locator('#area-work > summary').click();
  }
  await first.locator(note).fill('aus dem ersten Fenster');
  for (const page of pages) await expect(page.locator(note)).toHaveValue('aus dem ersten Fenster', { timeout: 8000 });
});

test('the plan can be worked with the keyboard alone', async ({ browser }, info) => {
  test.skip(info.project.name !== 'js-desktop', 'once is enough');
  const page = await another(browser, info);
  await signIn(page, account('manager', 6));
  const casePath = await writeDown(page, 'Tastatur', 'Salma', 'ar');
  await beginPlan(page, casePath, 'housing');
  await page.goto(`${casePath}/plan`);
  await page.locator('#area-work > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(note)).toBeFocused();
  await page.keyboard.type('mit Tasten');
  await expect(page.locator('.live__saving')).toHaveText('Gespeichert');
  await page.reload();
  await expect(page.locator(note)).toHaveValue('mit Tasten');
});
