import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {manifestFor, targetOf} from '../../scripts/manifest.ts';

const all = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../manifest.json'), 'utf8'));

describe('manifestFor', () => {
  it('gives each browser its own background and side surface', () => {
    const chrome = manifestFor(all, 'chrome', '1.2.3');
    const firefox = manifestFor(all, 'firefox', '1.2.3');
    expect(chrome['background']).toEqual({service_worker: 'background.js'});
    expect(firefox['background']).toEqual({scripts: ['background.js']});
    expect(Object.keys(chrome)).not.toContain('sidebar_action');
    expect(Object.keys(chrome)).not.toContain('browser_specific_settings');
    expect(Object.keys(firefox)).not.toContain('side_panel');
    expect(Object.keys(firefox)).not.toContain('minimum_chrome_version');
    expect(Object.keys(firefox)).not.toContain('web_accessible_resources');
  });

  it('takes the version from outside and leaves its input as it is', () => {
    const before = JSON.stringify(all);
    expect(manifestFor(all, 'firefox', '1.2.3')['version']).toBe('1.2.3');
    expect(JSON.stringify(all)).toBe(before);
  });
});

describe('targetOf', () => {
  it('is Chromium where nothing is said', () => {
    expect(targetOf(undefined)).toBe('chrome');
    expect(targetOf('')).toBe('chrome');
  });

  it('refuses what it does not know', () => {
    expect(targetOf('firefox')).toBe('firefox');
    expect(() => targetOf('opera')).toThrow('opera');
  });
});
