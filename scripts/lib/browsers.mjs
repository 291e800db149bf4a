import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const first = (paths) => paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Playwright's own browser, when somebody has installed it. */
async function ownChromium() {
  const { chromium } = await import('playwright-core');
  return first([chromium.executablePath()]);
}

/**
 * Browsers for the tests: the one the environment names, the system's, Playwright's own, or, as root on a machine
 * with apt, freshly installed.
 *
 * @returns what the tests are told by their environment; a browser that cannot be had is left out
 */
export async function findBrowsers() {
  const look = async () => ({
    chromium: first([process.env.CHROMIUM_PATH, ...CHROMIUM]) ?? (await ownChromium()),
    firefox: first([process.env.FIREFOX_PATH, ...FIREFOX]),
  });
  let found = await look();
  const missing = [found.chromium ? '' : 'chromium', found.firefox ? '' : 'firefox-esr'].filter((name) => name !== '');
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(' and ')} for the tests …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
    found = await look();
  }
  if (!found.chromium) console.error('No Chromium was found. Install it, or set CHROMIUM_PATH to one.');
  if (!found.firefox) console.error('No Firefox was found; its tests are skipped. Install firefox-esr, or set FIREFOX_PATH.');
  return {
    ...(found.chromium ? { CHROMIUM_PATH: found.chromium } : {}),
    ...(found.firefox ? { FIREFOX_PATH: found.firefox } : {}),
  };
}
