import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run, tool } from './run.mjs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const first = (paths) => paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Playwright's own browser, when somebody has installed it. */
function ownChromium() {
  const { chromium } = createRequire(new URL('../../e2e/package.json', import.meta.url))('@playwright/test');
  return first([chromium.executablePath()]);
}

/**
 * Browsers for the tests: the one the environment names, the system's, Playwright's own; else, as root on a machine
 * with apt, freshly installed, and anywhere else fetched by Playwright.
 *
 * @returns what the tests are told by their environment; a browser that cannot be had is left out
 */
export async function findBrowsers() {
  const look = () => ({
    chromium: first([process.env.CHROMIUM_PATH, ...CHROMIUM]) ?? ownChromium(),
    firefox: first([process.env.FIREFOX_PATH, ...FIREFOX]),
  });
  let found = look();
  const missing = [found.chromium ? '' : 'chromium', found.firefox ? '' : 'firefox-esr'].filter((name) => name !== '');
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(' and ')} for the tests …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
    found = look();
  }
  if (!found.chromium) {
    console.log('Fetching a Chromium of the tests’ own …');
    await run(tool('playwright'), ['install', 'chromium']);
    found = await look();
  }
  if (!found.chromium) console.error('No Chromium was found. Install it, or set CHROMIUM_PATH to one.');
  if (!found.firefox) console.error('No Firefox was found; its tests are skipped. Install firefox-esr, or set FIREFOX_PATH.');
  return {
    ...(found.chromium ? { CHROMIUM_PATH: found.chromium } : {}),
    ...(found.firefox ? { FIREFOX_PATH: found.firefox } : {}),
  };
}
