// A person who reads Arabic lets somebody help, who reads German; she sees what was entered and ends it. Without scripts,
// on phones; the pages are looked at by axe and html-validate with scripts.
import { expect, test, type Page } from '@playwright/test';
import { choose, redeem, writeDown } from './people';
import { account, another, send, signIn } from './support';
import { lookAt } from './valid';

const look = (page: Page, name: string, project: string): Promise<void> => lookAt(page, `help-${project}-${name}`, project);

test('an Arabic person lets a German speaker help and ends it', async ({ browser }, info) => {
  test.skip(!info.project.name.endsWith('phone'), 'help is given on phones');
  test.setTimeout(90_000);
  const project = info.project.name;
  const manager = await another(browser, info);
  await signIn(manager, account('manager', project === 'nojs-phone' ? 0 : 2));
  const casePath = await writeDown(manager, `Hilfe${project.replace('-', '')}`, 'Samira', 'ar');
  const person = await another(browser, info, 'ar');
  await redeem(manager, casePath, person, 'زيتون قمر نهر');
  await expect(person.locator('html')).toHaveAttribute('lang', 'ar');

  // She chooses nothing: the page says what is missing, and what she typed is still there.
  await person.goto('/me/more');
  await person.locator('main a[href="/me/helpers"]').click();
  await look(person, 'list', project);
  await person.locator('[name=called]').fill('روت');
  await send(person, 'called');
  await expect(person.locator('[role=alert]').first()).toBeVisible();
  await expect(person.locator('[name=called]')).toHaveValue('روت');
  expect(await person.locator('[name=sections]:checked').count()).toBe(0);
  await look(person, 'missing', project);
  const fold = person.locator('details.fold');
  if (await fold.count() && !(await fold.first().evaluate((node: HTMLDetailsElement) => node.open))) await fold.first().locator('summary').click();
  await person.locator('[name=sections][value=housing]').check();
  await choose(person, 'span', 'd1');
  await send(person, 'called');
  const code = ((await person.locator('.code').textContent()) ?? '').trim();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await look(person, 'code', project);

  // The helper, on a phone of her own.
  const helper = await another(browser, info);
  await helper.goto('/login');
  await helper.locator('main a[href="/help"]').click();
  await look(helper, 'enter', project);
  await helper.locator('[name=code]').fill(code.toLowerCase());
  await send(helper, 'code');
  await expect(helper).toHaveURL(/\/help\/begin$/);
  await look(helper, 'begin', project);
  await helper.locator('[name=name]').fill('Ruth Öz');
  await choose(helper, 'kind', 'volunteer');
  await helper.locator('[name=promise]').check();
  await send(helper, 'name');
  await expect(helper).toHaveURL(/\/help\/record$/);
  await look(helper, 'parts', project);
  await helper.locator('main a[href="/help/record/housing"]').click();
  await look(helper, 'section', project);
  await helper.goto('/help/record/housing/tenancy');
  await helper.locator('[name="housing.building"]').fill('Mörikestraße 12');
  await look(helper, 'questions', project);
  await send(helper, 'housing.building');
  await expect(helper).toHaveURL(/\/help\/record\/housing/);
  expect((await helper.request.get('/help/record/person')).status()).toBe(404);
  expect((await helper.request.get('/me')).status()).toBe(404);

  // She sees who wrote what, where it stands and in the log, and ends it.
  await person.goto('/me');
  await expect(person.locator('main')).toContainText('Ruth Öz');
  await look(person, 'home', project);
  await person.locator('.notice a[href="/me/helpers"]').click();
  await expect(person.locator('main')).toContainText('Mörikestraße 12');
  await look(person, 'entered', project);
  await person.goto('/me/housing');
  await expect(person.locator('main')).toContainText('Ruth Öz');
  await person.goto('/me/log');
  await expect(person.locator('main')).toContainText('Ruth Öz');
  await look(person, 'log', project);
  await manager.goto(casePath);
  await expect(manager.locator('main')).toContainText('Ruth Öz');
  await person.goto('/me/helpers');
  await person.locator('form:has([name=do][value=end]) button').click();
  await helper.goto('/help/record/housing');
  await expect(helper).toHaveURL(/\/help\?ended$/);
  await look(helper, 'ended', project);
});
