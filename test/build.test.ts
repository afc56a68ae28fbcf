import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'crossfoot-build-')));
const [first = '', second = ''] = folders;

const build = (folder: string, target: string): void => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], {
    cwd: root,
    env: {...process.env, NODE_ENV: 'production', DIST: folder, TARGET: target},
    stdio: 'pipe',
  });
};

beforeAll(() => {
  build(first, 'chrome');
  build(second, 'chrome');
  build(first, 'firefox');
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => statSync(join(folder, name)).isFile())
    .sort();

const manifestOf = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(first, target, 'manifest.json'), 'utf8'));

describe('the build', () => {
  it('gives the same bytes every time', () => {
    const hashes = (folder: string): Record<string, string> =>
      Object.fromEntries(
        filesOf(folder).map(name => [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ]),
      );
    expect(hashes(join(second, 'chrome'))).toEqual(hashes(join(first, 'chrome')));
  });

  it('loads the libraries of exports in their own worker alone', () => {
    // They weigh more than all other code of ours: nobody pays for them who exports nothing.
    const scripts = filesOf(join(first, 'chrome')).filter(name => name.endsWith('.js'));
    const holding = scripts.filter(name => readFileSync(join(first, 'chrome', name), 'utf8').includes('SigFlags'));
    expect(holding).toEqual(['assets/export-worker.js']);
  });

  it('keeps the script that runs in every government page under 60 KB', () => {
    expect(statSync(join(first, 'chrome/detector.js')).size).toBeLessThan(60_000);
  });

  it('parts what reads a page from what shows it, so that neither holds the page up for long', () => {
    const script = (name: string): string => readFileSync(join(first, 'chrome', name), 'utf8');
    // What parses messages and records comes with the reader alone.
    expect(['reader.js', 'view.js'].filter(name => script(name).includes('_zod'))).toEqual(['reader.js']);
    for (const name of ['reader.js', 'view.js'])
      expect(statSync(join(first, 'chrome', name)).size).toBeLessThan(130_000);
  });

  it('ships what pdf.js needs offline, and no interpreter for scripts of documents', () => {
    const files = filesOf(join(first, 'chrome/pdfjs'));
    for (const name of ['cmaps/GBK-EUC-H.bcmap', 'standard_fonts/LiberationSans-Regular.ttf', 'wasm/openjpeg.wasm'])
      expect(files).toContain(name);
    expect(files.filter(name => /quickjs/iu.test(name))).toEqual([]);
  });

  it('names no file that is not there', () => {
    for (const target of ['chrome', 'firefox']) {
      const named = JSON.stringify(manifestOf(target)).match(/[\w-]+(?:\/[\w-]+)*\.(?:json|js|css|html|png)/gu) ?? [];
      const files = filesOf(join(first, target));
      expect(named.filter(name => !files.includes(name))).toEqual([]);
    }
  });

  it('has no inline script and no address of another host in its pages', () => {
    const pages = filesOf(join(first, 'chrome')).filter(name => name.endsWith('.html'));
    expect(pages).toEqual([
      'options/options.html',
      'panel/panel.html',
      'popup/popup.html',
      'rules/rules.html',
      'viewer/viewer.html',
      'welcome/welcome.html',
    ]);
    for (const name of pages) {
      const html = readFileSync(join(first, 'chrome', name), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/u);
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    }
  });
});

describe('the manifest', () => {
  it('asks at install for the government sites and nothing more', () => {
    // A longer list makes browsers switch the extension off at the update: it never grows.
    for (const target of ['chrome', 'firefox']) {
      const manifest = manifestOf(target);
      expect(manifest['host_permissions']).toEqual(['*://*.gov.cn/*']);
      expect((manifest['content_scripts'] as {matches: string[]}[]).map(({matches}) => matches)).toEqual([
        ['*://*.gov.cn/*'],
      ]);
    }
    expect(manifestOf('chrome')['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'sidePanel',
      'contextMenus',
    ]);
    expect(manifestOf('firefox')['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
  });

  it('lets its pages load from the extension alone', () => {
    const {extension_pages: policy} = manifestOf('chrome')['content_security_policy'] as {extension_pages: string};
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self';");
    // Firefox would otherwise raise every address to https, and many government sites have only http.
    expect(policy).not.toContain('upgrade-insecure-requests');
    // Firefox shows no script of ours its PDFs: they are fetched from the government sites once more, and from no other.
    const {extension_pages: firefox} = manifestOf('firefox')['content_security_policy'] as {extension_pages: string};
    expect(firefox).toBe(
      policy.replace("connect-src 'self';", "connect-src 'self' http://*.gov.cn:* https://*.gov.cn:*;"),
    );
  });
});
