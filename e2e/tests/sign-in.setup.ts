// Staff sign in once, each with a one-time code that works once; the other tests go on with these sessions.
import { mkdirSync } from 'node:fs';
import { test as setup } from '@playwright/test';
import { accounts, sessionFile, sessionFolder, signInByForm } from './support';

setup('staff sign in', async ({ browser, baseURL }) => {
  setup.setTimeout(120_000);
  mkdirSync(sessionFolder, { recursive: true });
  for (const who of accounts().filter((account) => account.totp_secret)) {
    const context = await browser.newContext({ baseURL });
    await signInByForm(await context.newPage(), who);
    await context.storageState({ path: sessionFile(who) });
    await context.close();
  }
});
