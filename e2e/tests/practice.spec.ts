// The four practice cases of the council paper: each person enters her whole record on a phone, in her language and without
// a script, and parents those of their children; the manager then reads every answer in German, with its source.
import { expect, test, type Page } from '@playwright/test';
import { choose, redeem } from './people';
import { engineer } from './practice/engineer';
import { familyFromIndia } from './practice/family_from_india';
import { fatherAndSon } from './practice/father_and_son';
import { motherFromEritrea } from './practice/mother_from_eritrea';
import { DONT_KNOW, EMPTY, type Answers, type Member } from './practice/table';
import { account, another, expectNoSidewaysScroll, send, setLanguage, signIn } from './support';

const CASES = [familyFromIndia, motherFromEritrea, fatherAndSon, engineer];

for (const [index, { name, lang, secret, members }] of CASES.entries()) {
  test(`${name}: the whole record in ${lang}`, async ({ browser }, info) => {
    test.skip(info.project.name !== 'nojs-phone', 'a phone without scripts');
    test.setTimeout(120_000 + 120_000 * members.length);
    const manager = await another(browser, info);
    await signIn(manager, account('manager', index));
    const cases = await writeDown(manager, members, lang);
    const words = new Map<string, Words>();
    const adults = members.filter((member) => !member.child);
    for (const adult of adults) {
      const person = await another(browser, info, lang);
      await setLanguage(person, lang);
      await redeem(manager, cases.get(adult) ?? '', person, secret);
      await expect(person.locator('html')).toHaveAttribute('lang', lang);
      // The first of the parents speaks for the children.
      for (const member of adult === adults[0] ? [adult, ...members.filter((one) => one.child)] : [adult]) {
        await visit(person, '/me');
        const ofChild = person.locator('main a[href^="/me/child/"]', { hasText: member.heard });
        const home = member.child ? ((await ofChild.getAttribute('href')) ?? '') : '/me';
        const asked = await fillRecord(person, home, member.answers);
        expect(toldFields(member.answers).filter((field) => !asked.has(field)), 'what nobody asked').toEqual([]);
        await expectDone(person, home);
        const picture = `practice-${name}-${member.heard}`.replaceAll(' ', '-').toLowerCase();
        await person.screenshot({ path: `test-results/pictures/${picture}.png`, fullPage: true });
        await expectRead(manager, cases.get(member) ?? '', asked, member, words);
      }
    }
  });
}

/** A manager writes a family down, the names as she heard them; returns the address of each one's case. */
async function writeDown(manager: Page, members: Member[], lang: string): Promise<Map<Member, string>> {
  await manager.goto('/office/cases/new');
  for (const [index, { heard, child }] of members.entries()) {
    if (index > 0) await manager.locator('button[name=do][value=add]').click();
    await manager.locator(`[name="${index + 1}.given_names"]`).fill(heard);
    if (index > 0) await choose(manager, `${index + 1}.kind`, child ? 'child' : 'adult');
  }
  await choose(manager, 'lang', lang);
  await send(manager, 'lang');
  await expect(manager).toHaveURL(/\/office\/case\/[0-9a-f]{32}$/);
  const cases = new Map<Member, string>();
  for (const member of members) {
    const link = manager.locator('.stats a[href^="/office/case/"]', { hasText: member.heard });
    cases.set(member, cases.size === 0 ? pathOf(manager) : ((await link.getAttribute('href')) ?? ''));
  }
  return cases;
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

async function visit(page: Page, path: string): Promise<void> {
  if (pathOf(page) !== path) await page.goto(path);
  await expectNoSidewaysScroll(page);
}

/**
 * Fills every group of every section, those too that come up on the way, and goes on wherever saving leads. Returns the
 * fields that were asked, each with its group's address within the record.
 */
async function fillRecord(page: Page, home: string, answers: Answers): Promise<Map<string, string>> {
  const done = new Set<string>(['/documents']);
  const asked = new Map<string, string>();
  const within = (path: string) => path.slice(home.length).replace(/\/new$/, '/1');
  const next = async (at: string, links: string) => {
    await visit(page, at);
    const paths = await page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    return paths.find((path) => !done.has(within(path)));
  };
  for (let section; (section = await next(home, '#data a.card--link')); ) {
    done.add(within(section));
    await visit(page, section);
    for (let group; (group = done.has(within(pathOf(page))) ? await next(section, 'main .card a.button:not([href$="/slip"])') : pathOf(page)); ) {
      done.add(within(group));
      let more = await fillGroup(page, group, answers, 0, (field) => asked.set(field, within(group)));
      for (let round = 1; more; round += 1) more = await fillGroup(page, home + within(group), answers, round);
    }
  }
  return asked;
}

/** Fills a page of questions and saves it; returns whether some of its answers change later. */
async function fillGroup(page: Page, path: string, answers: Answers, round: number, ask?: (field: string) => void): Promise<boolean> {
  await visit(page, path);
  const inputs = await page.locator('main form:has([name=base]) :is(input, select, textarea):not([type=hidden])').evaluateAll((all) =>
    all.map((input) => ({
      name: input.getAttribute('name') ?? '',
      kind: 'type' in input ? String(input.type) : '',
      folded: input.closest('details:not([open])') !== null,
    })),
  );
  const [consents, questions] = [inputs.filter(isConsent), inputs.filter((input) => !isConsent(input))];
  const fields = [...new Set(questions.map(fieldOf))];
  for (const field of fields) {
    const all = toldOf(answers, field);
    await answer(page, questions, field, all[Math.min(round, all.length - 1)] ?? EMPTY);
    ask?.(field);
  }
  for (const { name } of consents) await page.locator(`[name="${name}"]`).check();
  await Promise.all([page.waitForEvent('load'), send(page, 'base')]);
  expect(await page.locator('[role=alert]').allInnerTexts(), path).toEqual([]);
  expect(pathOf(page)).not.toBe(path);
  return fields.some((field) => round + 1 < toldOf(answers, field).length);
}

/** An input of a page of questions. */
interface Input {
  name: string;
  kind: string;
  /** Whether it is in a list that has to be opened first. */
  folded: boolean;
}

function isConsent(input: Input): boolean {
  return input.name.startsWith('consent.');
}

/** The field that an input belongs to. */
function fieldOf({ name }: { name: string }): string {
  return name.split('.').slice(0, 2).join('.');
}

/** What the table tells of a field, one answer after the other. */
function toldOf(answers: Answers, field: string): string[] {
  const [section = '', name = ''] = field.split('.');
  const told = answers[section]?.[name];
  if (told === undefined) throw new Error(`the case tells nothing of ${field}`);
  return [told].flat();
}

/** All fields of which a table tells something. */
function toldFields(answers: Answers): string[] {
  const fields = Object.entries(answers).flatMap(([section, table]) => Object.keys(table).map((field) => `${section}.${field}`));
  return fields.filter((field) => toldOf(answers, field).at(-1) !== EMPTY);
}

/** Answers one question by whatever inputs it has. */
async function answer(page: Page, inputs: Input[], field: string, told: string): Promise<void> {
  if (told === EMPTY) return;
  const at = (part: string, value?: string) => page.locator(`[name="${field}${part}"]${value === undefined ? '' : `[value="${value}"]`}`);
  if (told === DONT_KNOW) return at('.answer', 'dont_know').check();
  const has = (part: string) => inputs.find((input) => input.name === field + part);
  const { codes, date } = parts(told, has('.year') !== undefined);
  for (const [part, digits] of Object.entries(date)) await at(`.${part}`).fill(digits);
  if (has('.how')) await at('.how', 'changed').check();
  const input = has('');
  if (input?.folded) await page.locator('details', { has: at('').first() }).locator('summary').click();
  switch (input?.kind) {
    case undefined:
      return;
    case 'radio':
    case 'checkbox':
      for (const code of codes.split(' ')) await at('', code).check();
      return;
    case 'select-one':
      await at('').selectOption(codes);
      return;
    default:
      return at('').fill(told);
  }
}

/** What is chosen or typed, and the parts of the date, in an answer. */
function parts(told: string, dated: boolean): { codes: string; date: Record<string, string> } {
  if (!dated) return { codes: told, date: {} };
  const at = told.lastIndexOf(' ');
  const [year = '', month = '', day = ''] = told.slice(at + 1).split('-');
  return { codes: told.slice(0, Math.max(at, 0)), date: { day, month, year } };
}

/** Every section that counts is done, and nothing is left to do. */
async function expectDone(page: Page, home: string): Promise<void> {
  await visit(page, home);
  const counted = page.locator('#data a.card--link', { has: page.locator('.meter') });
  const open = counted.filter({ hasNot: page.locator('.chip--good') });
  expect(await counted.count(), home).toBeGreaterThan(6);
  expect(await open.evaluateAll((cards) => cards.map((card) => card.getAttribute('href'))), home).toEqual([]);
  await expect(page.locator('.card--next a.button--main')).toHaveCount(0);
}

/** The German words of a question: its label and its answers by code, in the order of the page. */
interface Words {
  label: string;
  dated: boolean;
  texts: [string, string][];
}

/** The manager reads each answer on the page of the case, in German where it was chosen, and that the person gave it. */
async function expectRead(manager: Page, casePage: string, asked: Map<string, string>, member: Member, words: Map<string, Words>): Promise<void> {
  const source = member.child ? 'Wer für die Person sorgt' : 'Die Person selbst';
  const expected: string[] = [];
  for (const [field, group] of asked) {
    const told = toldOf(member.answers, field).at(-1) ?? EMPTY;
    if (told === EMPTY) continue;
    if (!words.has(field)) await learn(manager, casePage + group, words);
    const { label, dated, texts } = words.get(field) ?? { label: '', dated: false, texts: [] };
    const { codes, date } = parts(told, dated && told !== DONT_KNOW);
    const chosen = told === DONT_KNOW ? ['dont_know'] : codes.split(' ');
    const day = [date.day, date.month, date.year].filter(Boolean).join('.');
    const choice = texts.filter(([code]) => chosen.includes(code)).map(([, text]) => text).join(', ');
    const read = choice && day ? `${choice}, seit ${day}` : choice || day || told;
    expected.push([group.split('/')[2], label, read, source].join(' | '));
  }
  await manager.goto(casePage);
  const lines = await manager.locator('main section.part .value').evaluateAll((all) =>
    all.map((value) => {
      const part = (name: string) => value.querySelector(name)?.textContent.replace(/[\u2068\u2069]/g, '').trim() ?? '';
      return [value.closest('section.part')?.id, part('dt'), part('.value__answer'), part('.value__from').split(' · ')[0]].join(' | ');
    }),
  );
  expect(lines.sort()).toEqual(expected.sort());
}

/** Learns the German words of a page of questions from where staff would enter the answers. */
async function learn(manager: Page, path: string, words: Map<string, Words>): Promise<void> {
  await manager.goto(path);
  const questions = await manager.locator('main form:has([name=base]) .question').evaluateAll((all) =>
    all.map((question) => ({
      name: question.querySelector('[name]')?.getAttribute('name') ?? '',
      label: question.querySelector('.label')?.textContent ?? '',
      dated: question.querySelector('[name$=".year"]') !== null,
      texts: [...question.querySelectorAll<HTMLOptionElement | HTMLInputElement>('option, [type=radio], [type=checkbox]')]
        .filter((choice) => choice.closest('[name$=".calendar"], [name$=".estimated"], [name$=".how"]') === null)
        .map((choice): [string, string] => [choice.value, (choice.closest('label') ?? choice).textContent.trim()]),
    })),
  );
  for (const question of questions) words.set(fieldOf(question), question);
}
