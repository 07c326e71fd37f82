// Two adults of a household, each with her own sign-in: one shows parts of her record to the other and takes that back.
import { expect, test } from '@playwright/test';
import { choose, redeem } from './people';
import { account, another, send, setLanguage, signIn } from './support';
import { lookAt } from './valid';

test('a person shows parts of her record to an adult of her household', async ({ browser }, info) => {
  test.skip(!info.project.name.endsWith('phone'), 'on phones');
  test.setTimeout(90_000);
  const project = info.project.name;
  const manager = await another(browser, info);
  await signIn(manager, account('manager', project === 'nojs-phone' ? 1 : 3));
  await manager.goto('/office/cases/new');
  const names = ['Samira', 'Yusuf'].map((name) => `${name}-${project.replace('-', '')}`);
  await manager.locator('[name="1.given_names"]').fill(names[0] ?? '');
  await manager.locator('button[name=do][value=add]').click();
  await manager.locator('[name="2.given_names"]').fill(names[1] ?? '');
  await choose(manager, '2.kind', 'adult');
  await choose(manager, 'lang', 'ar');
  await send(manager, 'lang');
  await expect(manager).toHaveURL(/\/office\/case\/[0-9a-f]{32}$/);
  const hers = new URL(manager.url()).pathname;
  const his = (await manager.locator('.stats a[href^="/office/case/"]', { hasText: names[1] }).getAttribute('href')) ?? '';
  const [she, he] = [await another(browser, info, 'ar'), await another(browser, info)];
  await redeem(manager, hers, she, 'زيتون قمر نهر');
  await redeem(manager, his, he, 'Birne Wolke Tisch');

  await she.goto('/me/more');
  await she.locator('main a[href="/me/release"]').click();
  await lookAt(she, `family-${project}-list`, project);
  await she.locator('main a[href^="/me/release/"]').click();
  expect(await she.locator('main input:checked').count()).toBe(0);
  await lookAt(she, `family-${project}-choose`, project);
  // Nothing chosen: the page says so.
  await send(she, 'sections');
  await expect(she.locator('[role=alert]').first()).toBeVisible();
  await lookAt(she, `family-${project}-missing`, project);
  await she.locator('[name=sections][value=work]').check();
  await choose(she, 'term', 'quarter');
  await send(she, 'sections');
  await expect(she).toHaveURL(/\/me\/release$/);
  await lookAt(she, `family-${project}-given`, project);

  // So soon after a card somebody else may hold the phone: it waits for a second confirmation, and he sees nothing yet.
  await setLanguage(he, 'de');
  await he.goto('/me');
  expect(await he.locator('main a[href^="/me/released/"]').count()).toBe(0);
  expect((await he.request.get(`/me/released/${hers.split('/').at(-1)}/work`)).status()).toBe(404);
  await she.locator('form[action$="/withdraw"] button').click();
  await lookAt(she, `family-${project}-ended`, project);
});
