import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {findChromium, root, SetupProblem, staleness} from '../../scripts/setup.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-setup-'));
});
afterEach(() => {
  rmSync(folder, {recursive: true});
  vi.unstubAllEnvs();
});

interface Package {
  version: string;
  optional?: boolean;
}

function installed(locked: Record<string, Package>, there: Record<string, Package> | null): void {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({packages: {'': {version: '0.0.0'}, ...locked}}));
  if (there === null) return;
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({packages: there}));
}

describe('staleness', () => {
  it('is none where everything is installed as locked', () => {
    installed({'node_modules/a': {version: '1.0.0'}}, {'node_modules/a': {version: '1.0.0'}});
    expect(staleness(folder)).toBeNull();
  });

  it('does not mind binaries for other platforms', () => {
    installed({'node_modules/a-darwin': {version: '1.0.0', optional: true}}, {});
    expect(staleness(folder)).toBeNull();
  });

  it.each([
    ['nothing is installed', null, 'nothing is installed yet'],
    ['a package is missing', {}, 'node_modules/a is missing'],
    ['a package is of another version', {'node_modules/a': {version: '0.9.0'}}, '0.9.0'],
    [
      'a package is left over',
      {'node_modules/a': {version: '1.0.0'}, 'node_modules/b': {version: '1.0.0'}},
      'node_modules/b is not in the lock file',
    ],
  ])('says that %s', (_, there, reason) => {
    installed({'node_modules/a': {version: '1.0.0'}}, there);
    expect(staleness(folder)).toContain(reason);
  });

  it('says that the lock file is damaged', () => {
    writeFileSync(join(folder, 'package-lock.json'), '{"packages": {');
    expect(() => staleness(folder)).toThrow(SetupProblem);
  });

  it('is none in this checkout', () => {
    expect(staleness(root)).toBeNull();
  });
});

describe('findChromium', () => {
  it('takes the one that is named', () => {
    const own = join(folder, 'chrome');
    writeFileSync(own, '');
    vi.stubEnv('CHROMIUM', own);
    expect(findChromium()).toBe(own);
  });

  it('says that the one that is named is not there', () => {
    vi.stubEnv('CHROMIUM', join(folder, 'nothing'));
    expect(() => findChromium()).toThrow(/there is no such file/u);
  });
});
