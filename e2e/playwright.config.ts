import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const chromium = process.env['CHROMIUM_PATH'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const firefox = process.env['FIREFOX_PATH'] ?? (existsSync('/usr/bin/firefox-esr') ? '/usr/bin/firefox-esr' : undefined);

/** Headless, with nothing that calls home. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  // What the type checker leaves behind is no scene.
  testIgnore: 'dist/**',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  // A meeting is eight browsers and a server, on two cores.
  workers: 2,
  forbidOnly: true,
  // A shared machine may stall for seconds in a scene of twelve browsers. Once more is allowed there, and told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  outputDir: 'test-results',
  use: { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', trace: 'off', actionTimeout: 15_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { args: CHROMIUM_ARGS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
      },
    },
    // What browsers do differently: carets, compositions, sockets that sleep.
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            grep: /@firefox/,
            use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
          },
        ]),
  ],
});
