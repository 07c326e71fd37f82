// Every page, in German and Arabic (and Tigrinya for the pictures): axe, html-validate and the Nu checker find nothing, nothing
// scrolls sideways at 320 px, which is also 1280 px at 400 % zoom, and the pages weigh what they may.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { OFFICE, PUBLIC, REFUGEE, REFUGEE_ON_A_PHONE, planPath } from './pages';
import { account, expectAccessible, expectNoSidewaysScroll, setLanguage, signIn, type Account } from './support';
import { expectValid } from './valid';

/** HTML and CSS of a refugee's page, brotli, in bytes: one round trip. */
const BUDGET = 14_000;

function folder(name: string): string {
  const path = join('test-results', name);
  mkdirSync(path, { recursive: true });
  return path;
}

async function look(page: Page, path: string, lang: string, project: string): Promise<void> {
  const answer = await page.goto(path);
  // An island keeps the framework's markers, which the browser part needs and the checkers call bogus comments.
  const source = ((await answer?.text()) ?? '').replaceAll('<!>', '');
  const name = `${path.replaceAll('/', '_') || '_'}-${lang}`;
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: join(folder('pictures'), `${name}-${project}.png`), fullPage: true });
  await expectValid(source, `${path} in ${lang}`);
  await expectAccessible(page);
  writeFileSync(join(folder(`html/${test.info().testId}`), `${name}.html`), source);
}

/** Parts of tables keep their roles where CSS makes blocks of them on phones; the checker does not see the CSS. */
const ROLES = '.*“role” attribute must not be used on a “(tr|th|td|thead|tbody)” element.*';

/** Runs the Nu checker over the pages that this test looked at. */
function expectNuClean(): void {
  const jar = execFileSync('node', ['-p', "String(require('vnu-jar'))"], { encoding: 'utf8' }).trim();
  let found = '';
  try {
    execFileSync('java', ['-Xss1m', '-jar', jar, '--errors-only', '--skip-non-html', '--filterpattern', ROLES, folder(`html/${test.info().testId}`)], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    found = String((error as { stderr?: string }).stderr ?? error);
  }
  expect(found).toBe('');
}

for (const lang of ['de', 'ar', 'ti']) {
  test(`public pages in ${lang}`, async ({ page }, info) => {
    test.skip(!info.project.name.startsWith('js-'), 'axe needs scripts; the journeys cover pages without them');
    test.setTimeout(120_000);
    await setLanguage(page, lang);
    for (const path of PUBLIC) await look(page, path, lang, info.project.name);
    expectNuClean();
  });

  test(`the refugee's pages in ${lang}`, async ({ page }, info) => {
    test.skip(!info.project.name.startsWith('js-'), 'axe needs scripts; the journeys cover pages without them');
    test.setTimeout(360_000);
    // The language belongs to the account: each language and window has one of its own.
    await signIn(page, account('refugee', ['de', 'ar', 'ti'].indexOf(lang) * 2 + Number(info.project.name === 'js-desktop')));
    await setLanguage(page, lang);
    const more = info.project.name === 'js-phone' ? REFUGEE_ON_A_PHONE : [];
    for (const path of [...REFUGEE, ...more]) {
      await look(page, path, lang, info.project.name);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
    expectNuClean();
  });
}

test("the back office's pages", async ({ page }, info) => {
  test.skip(!info.project.name.startsWith('js-'), 'axe needs scripts');
  test.setTimeout(360_000);
  for (const [role, paths] of Object.entries(OFFICE)) {
    await page.context().clearCookies();
    await signIn(page, account(role, role === 'manager' ? 4 : 0) as Account);
    for (const path of paths) await look(page, path, 'de', info.project.name);
    if (role === 'manager') {
      const first = page.locator('a[href^="/office/case/"]').first();
      await page.goto('/office/cases');
      const href = (await first.getAttribute('href')) ?? '';
      for (const rest of ['', '/housing/dwelling', '/contact/phone', '/documents', '/consents', '/consents?kind=c6', '/stand-in', '/close']) await look(page, `${href}${rest}`, 'de', info.project.name);
      const plan = await planPath(page);
      for (const rest of ['', '/history', '/history?from=0', '/history?at=1']) await look(page, `${plan}${rest}`, 'de', info.project.name);
    }
  }
  expectNuClean();
});

test('the pages of a refugee weigh at most one round trip', async ({ playwright, baseURL }, info) => {
  test.skip(info.project.name !== 'js-phone', 'counted once');
  test.setTimeout(120_000);
  const who = account('refugee', 6);
  const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { 'accept-encoding': 'br', origin: baseURL ?? '' } });
  await request.post('/login', { form: { login: who.login, secret: who.secret } });
  const sizes: [string, number][] = [];
  let style = 0;
  for (const path of REFUGEE) {
    const bytes = await transferred(request, path);
    if (!style) {
      const href = /href="(\/assets\/[^"]+\.css)"/.exec(await (await request.get(path)).text())?.[1];
      style = href ? await transferred(request, href) : 0;
    }
    sizes.push([path, bytes]);
  }
  const heavy = sizes.sort((one, other) => other[1] - one[1]);
  console.log(`style ${style} B; pages with style, brotli:`);
  for (const [path, bytes] of heavy) console.log(`  ${String(bytes + style).padStart(6)} B  ${path}`);
  expect(heavy.filter(([, bytes]) => bytes + style > BUDGET).map(([path, bytes]) => `${path} ${bytes + style}`)).toEqual([]);
  await request.dispose();
});

async function transferred(request: import('@playwright/test').APIRequestContext, path: string): Promise<number> {
  const { brotliCompressSync } = await import('node:zlib');
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return brotliCompressSync(await answer.body()).length;
}
