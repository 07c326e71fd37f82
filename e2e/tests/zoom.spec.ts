// Enlarged pages. 1280 px at 400 % zoom are 320 px (WCAG 1.4.10); letters of twice the size at 1280 px, and wide spacing
// between lines, words and letters (WCAG 1.4.4, 1.4.12): nothing scrolls sideways, nothing is cut off.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { OFFICE, PUBLIC, REFUGEE, planPath } from './pages';
import { account, expectNoSidewaysScroll, signIn } from './support';

/** A window, the size of letters that is set in the browser (usually 16 px), and a style of the reader's own. */
interface Enlarged {
  viewport: { width: number; height: number };
  letters?: number;
  style?: string;
}

const ENLARGED: Record<string, Enlarged> = {
  '400 % zoom': { viewport: { width: 320, height: 256 } },
  'letters of twice the size': { viewport: { width: 1280, height: 1024 }, letters: 32 },
  'wide spacing': {
    viewport: { width: 320, height: 640 },
    style: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }',
  },
};

for (const [name, { viewport, letters, style }] of Object.entries(ENLARGED)) {
  test(`${name}: nothing is cut off`, async ({ playwright, baseURL }, info) => {
    test.skip(info.project.name !== 'js-desktop', 'has windows of its own');
    test.setTimeout(180_000);
    const { launchOptions } = info.project.use;
    const args = [...(launchOptions?.args ?? []), ...(letters ? [`--blink-settings=defaultFontSize=${letters}`] : [])];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const visit = async (role: string | undefined, n: number, paths: string[]) => {
      const page = await enlarged(browser, baseURL, viewport);
      if (role) await signIn(page, account(role, n));
      for (const path of paths) {
        await page.goto(path);
        if (style) await page.addStyleTag({ content: style });
        await expectNoSidewaysScroll(page);
        expect(await cutOff(page), `${path}: ${name}`).toEqual([]);
      }
      if (role === 'manager') {
        await page.goto('/office/cases');
        const path = (await page.locator('a[href^="/office/case/"]').first().getAttribute('href')) ?? '';
        const plan = await planPath(page);
        for (const rare of [path, plan, `${plan}/history`]) {
          await page.goto(rare);
          if (style) await page.addStyleTag({ content: style });
          await expectNoSidewaysScroll(page);
          expect(await cutOff(page), `${rare}: ${name}`).toEqual([]);
        }
      }
      await page.context().close();
    };
    await visit(undefined, 0, PUBLIC);
    for (const n of [0, 3]) await visit('refugee', n, REFUGEE);
    for (const [role, paths] of Object.entries(OFFICE)) await visit(role, role === 'manager' ? 4 : 0, paths);
    await browser.close();
  });
}

/** A window of its own in which the test may put a style, as a browser's own settings do. */
async function enlarged(browser: Browser, baseURL: string | undefined, viewport: Enlarged['viewport']): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport, bypassCSP: true, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  return context.newPage();
}

/** Texts that leave the window or are clipped by what they stand in. Frames with a scroll bar of their own may. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!holder || !text || holder.closest('.unseen, .skip, .frame, option, script, style, textarea, [hidden]')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        let clipped = box.left < -1 || box.right > innerWidth + 1;
        for (let around: Element | null = holder; around && !clipped; around = around.parentElement) {
          const style = getComputedStyle(around);
          if (style.overflowX === 'visible' || style.display === 'inline') continue;
          const frame = around.getBoundingClientRect();
          clipped = box.left < frame.left - 1 || box.right > frame.right + 1 || (style.overflowY === 'hidden' && box.bottom > frame.bottom + 2);
        }
        if (clipped) {
          faults.push(`${holder.tagName}.${holder.className}: ${text.slice(0, 40)}`);
          break;
        }
      }
    }
    return faults;
  });
}
