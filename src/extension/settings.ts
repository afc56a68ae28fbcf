import * as z from 'zod/mini';
import {browser} from './platform.ts';
import {type RecordKind, readRecord, type WriteOutcome, watchRecord, writeRecord} from './store.ts';
import {en} from './words/en.ts';
import type {Words} from './words/words.ts';
import {zh} from './words/zh.ts';

export const Settings = z.object({
  language: z.enum(['auto', 'zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
});
export type Settings = z.infer<typeof Settings>;

export type Language = 'zh' | 'en';

export const defaults: Settings = {language: 'auto', theme: 'auto'};

const settings: RecordKind<Settings> = {area: 'local', name: 'settings', version: 1, schema: Settings};

/** The settings; the defaults where none were ever saved or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const read = await readRecord(settings);
  return read.ok ? (read.value ?? defaults) : defaults;
}

export const writeSettings = (value: Settings): Promise<WriteOutcome> => writeRecord(settings, '', value);

export const watchSettings = (listener: (value: Settings) => void, signal: AbortSignal): void =>
  watchRecord(settings, '', value => listener(value ?? defaults), signal);

/** The language to speak: the chosen one, else that of the browser where it is one of ours, else Chinese. */
export function languageOf({language}: Settings): Language {
  if (language !== 'auto') return language;
  return /^en\b/iu.test(browser.i18n.getUILanguage()) ? 'en' : 'zh';
}

export const wordsOf = (language: Language): Words => (language === 'en' ? en : zh);
