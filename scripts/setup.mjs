// What a bare clone needs before anything of it can run: the dependencies and a browser.
// Plain JavaScript on Node alone: nothing is installed yet when this is loaded.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** A failure that is told to a person as it stands, without a stack trace. */
export class SetupProblem extends Error {}

/** Installs the dependencies exactly as locked, where that has not been done. */
export function ensureDependencies(say) {
  const stale = staleness();
  if (stale === null) return;
  say(`npm ci (${stale})`);
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new SetupProblem('npm ci failed: see its messages above. The npm registry must be reachable.');
}

/** Why the installed packages are not those of the lock file; null where they are. */
export function staleness(folder = root) {
  const locked = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!locked) throw new SetupProblem('package-lock.json is missing or damaged');
  if (!installed) return 'nothing is installed yet';
  for (const [path, {version, optional}] of Object.entries(locked)) {
    if (path === '') continue;
    const own = installed[path];
    // Binaries for other platforms are in the lock file and not in the folder.
    if (!own && !optional) return `${path} is missing`;
    if (own && own.version !== version) return `${path} is ${own.version}, locked is ${version}`;
  }
  const extra = Object.keys(installed).find(path => !(path in locked));
  return extra === undefined ? null : `${extra} is not in the lock file`;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    // Missing or cut short: either way nothing can be said of what it lists.
    return null;
  }
}

/**
 * The path of a Chromium that loads unpacked extensions from its command line: Chromium itself or
 * Chrome for Testing (branded Chrome no longer does).
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found) return found;
  if (canInstall()) {
    say('apt-get install chromium fonts-noto-cjk (no browser was found)');
    installByApt();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new SetupProblem(howToInstall());
}

export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupProblem(`CHROMIUM names ${named}, and there is no such file`);
  }
  return [...onPath(), ...usualPlaces(), ...puppeteerCache()].find(path => existsSync(path)) ?? null;
}

/** The path of a Firefox, where there is one: its tests are skipped without. */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupProblem(`FIREFOX names ${named}, and there is no such file`);
  }
  const folders =
    process.platform === 'win32' ? [] : (process.env.PATH ?? '').split(':').filter(folder => folder !== '');
  const places = [
    ...folders.flatMap(folder => ['firefox', 'firefox-esr'].map(name => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return places.find(path => existsSync(path)) ?? null;
}

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(':').filter(folder => folder !== '');
  return ['chromium', 'chromium-browser'].flatMap(name => folders.map(folder => join(folder, name)));
}

function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ];
    case 'win32':
      return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES]
        .filter(folder => folder !== undefined)
        .map(folder => join(folder, 'Chromium', 'Application', 'chrome.exe'));
    default:
      return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
  }
}

/** Chrome for Testing as `npx @puppeteer/browsers install chrome` leaves it, the newest first. */
function puppeteerCache() {
  const folder = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), 'chrome');
  if (!existsSync(folder)) return [];
  const inside = {
    darwin: ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    win32: ['chrome.exe'],
  }[process.platform] ?? ['chrome'];
  const newest = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', {numeric: true}));
  return newest.flatMap(version =>
    readdirSync(join(folder, version)).map(build => join(folder, version, build, ...inside)),
  );
}

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

function installByApt() {
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    // The figures and words of the sample pages need a font with Chinese characters.
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
  } catch {
    throw new SetupProblem(`apt-get failed: see its messages above.\n${howToInstall()}`);
  }
}

function howToInstall() {
  const command =
    {
      darwin: 'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer',
      win32: 'npx @puppeteer/browsers install chrome@stable --path %USERPROFILE%\\.cache\\puppeteer',
    }[process.platform] ??
    'sudo apt-get install chromium fonts-noto-cjk   (Debian; elsewhere the package of that name)';
  return [
    'No Chromium was found. Install Chromium or Chrome for Testing (Google Chrome itself no longer loads unpacked extensions from its command line):',
    `  ${command}`,
    'or name one: CHROMIUM=/path/to/chrome npm test',
  ].join('\n');
}
