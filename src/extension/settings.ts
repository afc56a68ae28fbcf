import * as z from 'zod/mini';
import {browser} from './platform.ts';
import {SiteRule} from './site-rule.ts';
import {type RecordKind, readRecord, watchRecord} from './store.ts';
import type {Language} from './words/words-of.ts';

export const Settings = z.object({
  language: z.enum(['auto', 'zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  marks: z.object({
    /** Whether findings are marked on pages at all. */
    show: z.boolean(),
    /** Whether differences that rounding explains are marked too. */
    rounding: z.boolean(),
    /** Whether marks are printed with the page. */
    print: z.boolean(),
  }),
  /** Whether single letters are commands in the side panel (WCAG 2.1.4). */
  keys: z.boolean(),
  /** Rules of sites by host name; others follow the default. */
  sites: z.record(z.string(), SiteRule),
});
export type Settings = z.infer<typeof Settings>;

export const defaults: Settings = {
  language: 'auto',
  theme: 'auto',
  marks: {show: true, rounding: false, print: false},
  keys: true,
  sites: {},
};

/** Version 1 had language and theme only. */
export const settingsRecord: RecordKind<Settings> = {
  area: 'local',
  name: 'settings',
  version: 2,
  schema: Settings,
  migrate: value => ({...defaults, ...(value as object)}),
};

/** What a person changes; the rest stays as it is. A site that is null follows the default again. */
export const SettingsChange = z.partial(
  z.object({
    ...Settings.shape,
    marks: z.partial(Settings.shape.marks),
    sites: z.record(z.string(), z.nullable(SiteRule)),
  }),
);
export type SettingsChange = z.infer<typeof SettingsChange>;

/** The settings after a change. */
export function changed(own: Settings, change: SettingsChange): Settings {
  const {language = own.language, theme = own.theme, keys = own.keys, marks = {}, sites = {}} = change;
  const {show = own.marks.show, rounding = own.marks.rounding, print = own.marks.print} = marks;
  const rules = Object.entries({...own.sites, ...sites}).filter(
    (entry): entry is [string, SiteRule] => entry[1] !== null,
  );
  return {language, theme, keys, marks: {show, rounding, print}, sites: Object.fromEntries(rules)};
}

/** What an office has decided for its people; the rest is theirs. */
export const Policy = z.partial(Settings);
export type Policy = z.infer<typeof Policy>;

/** The policy of the office; empty where there is none. One that cannot be read decides nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    const read = z.safeParse(Policy, await browser.storage.managed.get(null));
    return read.success ? read.data : {};
  } catch {
    // Firefox refuses the question where no policy is installed.
    return {};
  }
}

/** The settings; the defaults where none were ever saved or they cannot be read. The policy stands over them. */
export async function readSettings(): Promise<Settings> {
  const [read, policy] = await Promise.all([readRecord(settingsRecord), readPolicy()]);
  return under(read.ok ? (read.value ?? defaults) : defaults, policy);
}

/** Tells the settings now and at every change. */
export function watchSettings(listener: (value: Settings) => void, signal: AbortSignal): void {
  const policy = readPolicy();
  watchRecord(
    settingsRecord,
    '',
    async value => {
      const over = under(value ?? defaults, await policy);
      if (!signal.aborted) listener(over);
    },
    signal,
  );
}

const under = (own: Settings, policy: Policy): Settings => ({
  language: policy.language ?? own.language,
  theme: policy.theme ?? own.theme,
  marks: policy.marks ?? own.marks,
  keys: policy.keys ?? own.keys,
  sites: {...own.sites, ...policy.sites},
});

/** The rule of the site of an address: its own, or that looking is automatic wherever it is allowed at all. */
export function siteRuleOf({sites}: Settings, address: string): SiteRule {
  return sites[hostOf(address)] ?? 'auto';
}

/** The host of an address; empty where it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** The language to speak: the chosen one, else that of the browser where it is one of ours, else Chinese. */
export function languageOf({language}: Settings): Language {
  if (language !== 'auto') return language;
  return /^en\b/iu.test(browser.i18n.getUILanguage()) ? 'en' : 'zh';
}
