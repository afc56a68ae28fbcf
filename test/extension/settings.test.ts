import {readFileSync} from 'node:fs';
import {beforeEach, describe, expect, it, vi} from 'vitest';

const browser = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/extension/platform.ts', async () => (await import('./fake-browser.ts')).fakePlatform(browser));

const {defaults, readSettings, Settings, siteRuleOf} = await import('../../src/extension/settings.ts');
const {changeSettings} = await import('../../src/extension/background/settings-keeper.ts');
const {local, managed} = browser.storage;

beforeEach(() => {
  local.records.clear();
  managed.records.clear();
});

describe('the settings', () => {
  it('of the first version keep language and theme, and take the defaults for the rest', async () => {
    local.records.set('settings', JSON.stringify({version: 1, value: {language: 'en', theme: 'dark'}}));
    expect(await readSettings()).toEqual({...defaults, language: 'en', theme: 'dark'});
  });

  it('stand under the policy of the office, site by site', async () => {
    await changeSettings({theme: 'dark', sites: {'a.gov.cn': 'auto', 'b.gov.cn': 'click'}});
    managed.records.set('theme', '"light"');
    managed.records.set('sites', JSON.stringify({'a.gov.cn': 'never'}));
    const settings = await readSettings();
    expect(settings).toMatchObject({theme: 'light', sites: {'a.gov.cn': 'never', 'b.gov.cn': 'click'}});
    expect(siteRuleOf(settings, 'http://a.gov.cn/x')).toBe('never');
    expect(siteRuleOf(settings, 'http://c.gov.cn/x')).toBe('auto');
  });

  it('are changed one after the other, each change leaving the rest alone', async () => {
    await Promise.all([
      changeSettings({sites: {'a.gov.cn': 'never'}}),
      changeSettings({marks: {rounding: true}, language: 'en'}),
      changeSettings({sites: {'b.gov.cn': 'click'}}),
    ]);
    const both = {...defaults, language: 'en', marks: {...defaults.marks, rounding: true}};
    expect(await readSettings()).toEqual({...both, sites: {'a.gov.cn': 'never', 'b.gov.cn': 'click'}});
    await changeSettings({sites: {'a.gov.cn': null}});
    expect(await readSettings()).toEqual({...both, sites: {'b.gov.cn': 'click'}});
  });

  it('of a person do not take the policy in', async () => {
    managed.records.set('theme', '"light"');
    await changeSettings({keys: false});
    managed.records.clear();
    expect(await readSettings()).toEqual({...defaults, keys: false});
  });

  it('take nothing from a policy that is not one', async () => {
    managed.records.set('theme', '"purple"');
    expect(await readSettings()).toEqual(defaults);
  });

  it('are all in the schema for offices, and nothing else is', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(Settings.shape).sort());
    expect(Object.keys(schema.properties.marks.properties)).toEqual(Object.keys(Settings.shape.marks.shape));
  });
});
