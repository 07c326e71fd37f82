// Actors of the journeys: they sign in and fill forms as people do.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page, type TestInfo } from '@playwright/test';

/** A line of accounts.json. */
export interface Account {
  role: string;
  name: string;
  login: string;
  secret: string;
  totp_secret?: string;
  home: string;
}

/** All accounts of the running demo. */
export function accounts(): Account[] {
  const folder = process.env.LOTSE_DEMO_DIR ?? '../target/demo';
  return JSON.parse(readFileSync(join(folder, 'accounts.json'), 'utf8')) as Account[];
}

/** The n-th account of a role. */
export function account(role: string, n = 0): Account {
  const found = accounts().filter((one) => one.role === role)[n];
  if (!found) throw new Error(`the demo has no ${role} number ${n}`);
  return found;
}

function base32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const letter of text.replace(/[\s=]/g, '').toUpperCase()) {
    bits += letters.indexOf(letter).toString(2).padStart(5, '0');
  }
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** The six digits of a second factor (RFC 6238), `ahead` steps from now. */
export function oneTimeCode(secret: string, ahead = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const hash = createHmac('sha1', base32(secret)).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return ((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).toString().padStart(6, '0');
}

/** Presses the main button of the form that holds an input. */
export async function send(page: Page, input: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.locator(`[name="${input}"]`) }).first();
  await form.locator('button.button--main').first().click();
}

/** Where the sessions of staff are kept between tests. */
export const sessionFolder = 'test-results/sessions';

/** The session of a member of staff. */
export function sessionFile(who: Account): string {
  return join(sessionFolder, `${who.login}.json`);
}

/** Signs in by the form; staff give a one-time code too. */
export async function signInByForm(page: Page, who: Account): Promise<void> {
  await page.goto('/login');
  await page.locator('[name=login]').fill(who.login);
  await page.locator('[name=secret]').fill(who.secret);
  await send(page, 'secret');
  if (who.totp_secret) {
    await expect(page).toHaveURL(/\/login\/code/);
    await page.locator('[name=code]').fill(oneTimeCode(who.totp_secret));
    await send(page, 'code');
  }
  await expect(page).not.toHaveURL(/\/login/);
}

/** Signs in; staff go on with the session that the set-up began. */
export async function signIn(page: Page, who: Account): Promise<void> {
  if (!who.totp_secret) return signInByForm(page, who);
  const { cookies } = JSON.parse(readFileSync(sessionFile(who), 'utf8')) as { cookies: Parameters<BrowserContext['addCookies']>[0] };
  await page.context().addCookies(cookies);
  await page.goto(who.home);
}

/** A browser of its own with the settings of the running project. */
export async function another(browser: Browser, info: TestInfo, locale = 'de-DE'): Promise<Page> {
  const { viewport, javaScriptEnabled, baseURL } = info.project.use;
  const context = await browser.newContext({ viewport, javaScriptEnabled, baseURL, locale, timezoneId: 'Europe/Berlin' });
  return context.newPage();
}

/** Chooses a language on the start page. */
export async function setLanguage(page: Page, lang: string): Promise<void> {
  await page.goto('/');
  await page.locator(`button[name=lang][value="${lang}"]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}

/** axe finds nothing on the page, by WCAG 2.2 AA and its own best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(axe.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`), page.url()).toEqual([]);
}

/** Nothing on the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${page.url()} scrolls sideways by ${wide} px`).toBeLessThanOrEqual(0);
}
