// A question is read aloud where the device has a voice for the language of the page; elsewhere there is no button.
import { expect, test, type Page } from '@playwright/test';
import { account, expectAccessible, setLanguage, signIn } from './support';

interface Voice {
  lang: string;
  localService: boolean;
}

/** What the browser was asked to say. */
interface Spoken extends Window {
  said: { text: string; lang: string }[];
  cancelled: number;
  voices: Voice[];
  end(): void;
}

/** A device with these voices; they become known at once, or only when `learn` is called. */
async function device(page: Page, voices: Voice[], late = false): Promise<void> {
  await page.addInitScript(
    ({ voices, late }) => {
      const spoken = window as unknown as Spoken;
      spoken.said = [];
      spoken.cancelled = 0;
      spoken.voices = late ? [] : voices;
      let queue: SpeechSynthesisUtterance[] = [];
      class Utterance {
        voice: Voice | null = null;
        lang = '';
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        constructor(readonly text: string) {}
      }
      const speech = {
        onvoiceschanged: null,
        getVoices: () => spoken.voices,
        speak: (one: SpeechSynthesisUtterance) => {
          queue.push(one);
          spoken.said.push({ text: one.text, lang: one.lang });
        },
        cancel: () => {
          queue = [];
          spoken.cancelled += 1;
        },
      };
      spoken.end = () => {
        for (const one of queue.splice(0)) one.onend?.call(one, new Event('end') as SpeechSynthesisEvent);
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    },
    { voices, late },
  );
}

const said = (page: Page) => page.evaluate(() => (window as unknown as Spoken).said);
const button = (page: Page, field: string) => page.locator('.question', { has: page.locator(`[name="${field}"]`) }).locator('.listen');

test.describe('read aloud', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'the button needs a script');

  test('with a voice the question is read with its help, and pressing again stops', async ({ page }) => {
    await device(page, [{ lang: 'en-GB', localService: true }, { lang: 'de_DE', localService: true }]);
    await signIn(page, account('refugee'));
    await setLanguage(page, 'de');
    await page.goto('/me/contact/phone');
    const listen = button(page, 'contact.phone');
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
    await expect(listen).toHaveAccessibleName(/^Vorlesen: .+/);
    const box = await listen.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    const label = (await page.locator('label[for="contact.phone"]').textContent()) ?? '';
    const help = (await page.locator('[id="contact.phone-help"]').textContent()) ?? '';
    await expectAccessible(page);

    await listen.focus();
    await page.keyboard.press('Enter');
    await expect(listen).toHaveAttribute('aria-pressed', 'true');
    expect((await said(page)).slice(0, 2)).toEqual([{ text: label, lang: 'de_DE' }, { text: help, lang: 'de_DE' }]);
    const before = await page.evaluate(() => (window as unknown as Spoken).cancelled);
    const number = (await said(page)).length;
    await listen.click();
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
    expect(await page.evaluate(() => (window as unknown as Spoken).cancelled)).toBe(before + 1);
    expect(await said(page)).toHaveLength(number);

    // Read to the end, it is ready again.
    await listen.click();
    await page.evaluate(() => (window as unknown as Spoken).end());
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
  });

  test('answers to choose from are read, ways out and German beside are not', async ({ page }) => {
    await device(page, [{ lang: 'fa-IR', localService: true }], true);
    await signIn(page, account('refugee'));
    await setLanguage(page, 'fa-AF');
    await page.goto('/me/housing/equipment');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const german = page.locator('form:has(input[name=german][value=on]) button');
    if (await german.count()) await german.click();
    await expect(page.locator('.question .german').first()).toBeVisible();
    await expect(page.locator('.question').first()).toBeVisible();
    await expect(page.locator('.listen')).toHaveCount(0);
    // The voices of a device are often known only a moment after the page.
    await page.evaluate(() => {
      (window as unknown as Spoken).voices = [{ lang: 'fa-IR', localService: true }];
      window.speechSynthesis.onvoiceschanged?.call(window.speechSynthesis, new Event('voiceschanged'));
    });
    await expect(page.locator('.listen')).toHaveCount(await page.locator('.question').count());
    await button(page, 'housing.wlan').click();
    const question = page.locator('.question', { has: page.locator('[name="housing.wlan"]') });
    const answers = await question.locator('.option').allTextContents();
    const words = (await said(page)).map(({ text }) => text);
    const beside = await question.locator('.german').allTextContents();
    expect(answers).toHaveLength(2);
    expect(beside.length).toBeGreaterThan(2);
    for (const text of beside) expect(words.join(' ')).not.toContain(text);
    for (const answer of answers) {
      const own = beside.reduce((text, german) => text.replace(german, ''), answer);
      expect(words).toContain(own.trim());
    }
    const ways = await question.locator('.question__foot .tick span').evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim() ?? ''));
    for (const way of ways.filter(Boolean)) expect(words.join(' ')).not.toContain(way);
    // Another one is read instead, never both.
    await button(page, 'housing.defects').click();
    await expect(page.locator('.listen[aria-pressed=true]')).toHaveCount(1);
    await expect(button(page, 'housing.defects')).toHaveAttribute('aria-pressed', 'true');
  });

  test('the text of a consent is read', async ({ page }) => {
    await device(page, [{ lang: 'de-DE', localService: true }]);
    await signIn(page, account('refugee'));
    await setLanguage(page, 'de');
    await page.goto('/me/consents/c6');
    await page.locator('[data-listen] .listen').click();
    const text = (await page.locator('[data-listen] p').first().textContent()) ?? '';
    expect((await said(page))[0]).toEqual({ text, lang: 'de-DE' });
  });

  for (const [words, voices] of [
    ['for another language', [{ lang: 'de-DE', localService: true }]],
    ['in the network', [{ lang: 'ar-SA', localService: false }]],
  ] as [string, Voice[]][]) {
    test(`with a voice ${words} alone there is no button`, async ({ page }) => {
      await device(page, voices);
      await signIn(page, account('refugee'));
      await setLanguage(page, 'ar');
      await page.goto('/me/contact/phone');
      await expect(page.locator('.question').first()).toBeVisible();
      await page.evaluate(() => window.speechSynthesis.onvoiceschanged?.call(window.speechSynthesis, new Event('voiceschanged')));
      await expect(page.locator('.listen')).toHaveCount(0);
    });
  }
});

test('a device without speech gets the page as it is', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await signIn(page, account('refugee'));
  await page.goto('/me/contact/phone');
  await expect(page.locator('.question').first()).toBeVisible();
  await expect(page.locator('.listen')).toHaveCount(0);
  expect(errors).toEqual([]);
});
