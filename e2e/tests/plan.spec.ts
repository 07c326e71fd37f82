// The plan between a person and her manager: begun from a template, read on a small phone in Dari, ticked, wished, agreed to.
import { expect, test } from '@playwright/test';
import { account, another, expectAccessible, expectNoSidewaysScroll, signIn } from './support';
import { beginPlan, redeem, writeDown } from './people';

test('a person agrees to a plan in Dari on a small phone', async ({ browser }, info) => {
  test.skip(!info.project.name.endsWith('phone'), 'phones');
  test.setTimeout(90_000);
  const shot = (name: string) => ({ path: `test-results/pictures/plan-${info.project.name}-${name}.png`, fullPage: true });
  const manager = await another(browser, info);
  await signIn(manager, account('manager', info.project.name === 'js-phone' ? 1 : 2));
  const casePath = await writeDown(manager, `Karimi${info.project.name.replace('-', '')}`, 'Zahra', 'fa-AF');
  const person = await another(browser, info, 'fa-AF');
  await redeem(manager, casePath, person, 'انار کوه دریا');
  await person.goto('/me/plan');
  await expect(person.locator('html')).toHaveAttribute('dir', 'rtl');
  await person.screenshot(shot('none'));

  await beginPlan(manager, casePath, 'single-parent');
  await manager.locator('form:has([name=step][value=propose]) button').click();
  await expect(manager.locator('form:has([name=step][value=withdraw])')).toBeVisible();

  await person.goto('/me/plan');
  await expectNoSidewaysScroll(person);
  await person.screenshot(shot('proposed'));
  await person.locator('form:has([name=do][value=tick]) button').first().click();
  await expect(person.locator('form:has([name=on][value=no])').first()).toBeVisible();
  await person.locator('[name=wish]').fill('می‌خواهم آشپز شوم');
  await person.locator('form:has([name=wish]) button').click();
  await expect(person.locator('form:has([name=do][value=unwish])')).toBeVisible();
  await person.locator('form[action$="/plan/agree"] button').click();
  await expect(person).toHaveURL(/\/me\/plan\/agreement\/\d+$/);
  await expectNoSidewaysScroll(person);
  await expect(person.locator('section[lang=fa-AF] h1')).toBeVisible();
  await expect(person.locator('section[lang=de] h1')).toBeVisible();
  await person.screenshot(shot('agreement'));
  if (info.project.use.javaScriptEnabled !== false) await expectAccessible(person);
  await person.emulateMedia({ media: 'print' });
  await person.setViewportSize({ width: 794, height: 1123 });
  await person.screenshot(shot('agreement-print'));
  await person.emulateMedia({ media: 'screen' });
  await person.setViewportSize({ width: 320, height: 640 });

  // The wish becomes a goal; what she agreed to stays, and both see that the plan went on.
  await manager.goto(`${casePath}/plan`);
  await manager.locator('form:has([name=under][value^=wish-]) button').click();
  await expect(manager.locator('.plan-goal')).toHaveCount(5);
  await person.goto('/me/plan');
  await expect(person.locator('.notice--attention')).toBeVisible();
  await person.screenshot(shot('changed'));
  await person.locator('a[href*="/agreement/"]').first().click();
  await expect(person.locator('section[lang=de] h2')).toHaveCount(4);
});

test('a conflict is resolved without a script', async ({ browser }, info) => {
  test.skip(!info.project.name.startsWith('nojs'), 'with scripts the island does it');
  test.setTimeout(60_000);
  const manager = await another(browser, info);
  await signIn(manager, account('manager', info.project.name === 'nojs-phone' ? 3 : 5));
  const casePath = await writeDown(manager, `Streit${info.project.name.replace('-', '')}`, 'Amal', 'de');
  const person = await another(browser, info, 'de-DE');
  await redeem(manager, casePath, person, 'drei bunte wolken');
  await beginPlan(manager, casePath, 'arrival');
  await manager.locator('form:has([name=step][value=propose]) button').click();
  const words = async (text: string) => {
    await person.goto('/me/plan');
    await person.locator('#area-work > summary').click();
    await person.locator('[name="area-work.own_words"]').fill(text);
    await person.locator('#area-work form button').last().click();
    await expect(person.locator('[role=status]')).toBeVisible();
  };
  await words('Ich suche Arbeit');
  await manager.goto(`${casePath}/plan`);
  await words('Ich suche Ausbildung');
  await manager.locator('#area-work > summary').click();
  await manager.locator('[name="area-work.own_words"]').fill('Ich suche Wohnung');
  await manager.locator('#area-work form .plan-save button').click();
  await expect(manager.locator('.conflict')).toContainText('Ich suche Ausbildung');
  await expect(manager.locator('[name="area-work.own_words"]')).toHaveValue('Ich suche Wohnung');
  await manager.screenshot({ path: `test-results/pictures/plan-${info.project.name}-conflict.png`, fullPage: true });
  await manager.locator('[name="area-work.own_words.pick"][value=theirs]').check();
  await manager.locator('#area-work form .plan-save button').click();
  await expect(manager.locator('[name="area-work.own_words"]')).toHaveValue('Ich suche Ausbildung');
  await manager.goto(`${casePath}/plan/history`);
  await expect(manager.locator('main')).toContainText('Ich suche Wohnung');
  // The other way round, on her phone: she takes what the manager wrote, and her own words are in the history.
  await person.goto('/me/plan');
  await manager.goto(`${casePath}/plan`);
  await manager.locator('#area-work > summary').click();
  await manager.locator('[name="area-work.own_words"]').fill('Ich suche Beratung');
  await manager.locator('#area-work form .plan-save button').click();
  await person.locator('#area-work > summary').click();
  await person.locator('[name="area-work.own_words"]').fill('Ich suche Ruhe');
  await person.locator('#area-work form button').last().click();
  await expect(person.locator('.conflict')).toContainText('Ich suche Beratung');
  await expect(person.locator('[name="area-work.own_words"]')).toHaveValue('Ich suche Ruhe');
  await person.screenshot({ path: `test-results/pictures/plan-${info.project.name}-conflict-person.png`, fullPage: true });
  await person.locator('[name="area-work.own_words.pick"][value=theirs]').check();
  await person.locator('#area-work form button').last().click();
  await expect(person.locator('[name="area-work.own_words"]')).toHaveValue('Ich suche Beratung');
  await manager.goto(`${casePath}/plan/history`);
  await expect(manager.locator('main')).toContainText('Ich suche Ruhe');
});
