import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './chromium.ts';

/** A machine that holds `files`, and on which `installs[command]` adds a file when that command runs. */
function machine(files: string[], installs: Record<string, string> = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const described: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isFile: (path) => present.has(path),
    isRoot: true,
    playwrightPath: () => '/cache/playwright/chrome',
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (!(command in installs)) return Promise.reject(new Error(`${command} failed`));
      present.add(installs[command]!);
      return Promise.resolve();
    },
    say: () => undefined,
  };
  return { machine: described, commands };
}

describe('finding a Chromium', () => {
  it('takes the one that CHROMIUM_PATH names', async () => {
    const { machine: named } = machine(['/opt/chrome', '/usr/bin/chromium']);
    named.env.CHROMIUM_PATH = '/opt/chrome';
    expect(await findChromium(named)).toBe('/opt/chrome');
  });

  it('says so when CHROMIUM_PATH names no file, instead of taking another', async () => {
    const { machine: named } = machine(['/usr/bin/chromium']);
    named.env.CHROMIUM_PATH = '/opt/chrome';
    await expect(findChromium(named)).rejects.toThrow('CHROMIUM_PATH names /opt/chrome');
  });

  it("takes the system's before Playwright's own", async () => {
    const { machine: both } = machine(['/cache/playwright/chrome', '/usr/bin/google-chrome']);
    expect(await findChromium(both)).toBe('/usr/bin/google-chrome');
  });

  it('prefers the headless shell, which needs less CPU time', async () => {
    const { machine: both } = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(await findChromium(both)).toBe('/usr/bin/chromium-headless-shell');
  });

  it("takes Playwright's own when the system has none", async () => {
    const { machine: bare, commands } = machine(['/cache/playwright/chrome']);
    expect(await findChromium(bare)).toBe('/cache/playwright/chrome');
    expect(commands).toEqual([]);
  });

  it("installs Debian's package as root", async () => {
    const { machine: debian, commands } = machine(['/usr/bin/apt-get'], {
      'apt-get': '/usr/bin/chromium-headless-shell',
    });
    expect(await findChromium(debian)).toBe('/usr/bin/chromium-headless-shell');
    expect(commands).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-liberation',
    ]);
  });

  it("asks Playwright for its build when it may not use Debian's packages", async () => {
    const { machine: user, commands } = machine(['/usr/bin/apt-get'], {
      npx: '/cache/playwright/chrome',
    });
    user.isRoot = false;
    expect(await findChromium(user)).toBe('/cache/playwright/chrome');
    expect(commands).toEqual(['npx playwright-core install --no-shell chromium']);
  });

  it('says what to do when none can be installed', async () => {
    const { machine: closed } = machine(['/usr/bin/apt-get']);
    await expect(findChromium(closed)).rejects.toThrow(/set CHROMIUM_PATH.*\n.*apt-get failed/s);
  });
});
