// Started by `cargo xtask test`, which hands over LOTSE_URL (the running demo) and LOTSE_DEMO_DIR (its accounts.json).
import { defineConfig } from '@playwright/test';

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };
const needsWasm = /.*\.wasm\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: process.env.LOTSE_URL ?? 'http://127.0.0.1:3000',
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.LOTSE_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', // as root; the tests open our own pages only
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'sign-in', testMatch: /sign-in\.setup\.ts$/ },
    { name: 'nojs-phone', dependencies: ['sign-in'], testIgnore: needsWasm, use: { viewport: phone, javaScriptEnabled: false } },
    { name: 'nojs-desktop', dependencies: ['sign-in'], testIgnore: needsWasm, use: { viewport: desktop, javaScriptEnabled: false } },
    { name: 'js-phone', dependencies: ['sign-in'], use: { viewport: phone } },
    { name: 'js-desktop', dependencies: ['sign-in'], use: { viewport: desktop } },
  ],
});
