import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import * as z from 'zod/mini';
import {defaults, languageOf, Settings, watchSettings} from '../settings.ts';
import type {Words} from '../words/words.ts';
import {type Language, wordsOf} from '../words/words-of.ts';

export interface Spoken {
  words: Words;
  language: Language;
}

/** The settings as they are now. */
export function useSettings(): Settings {
  const [settings, change] = useState<Settings>(lastKnown);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(now => {
      localStorage.setItem(lastKnownKey, JSON.stringify(now));
      change(now);
    }, ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}

const lastKnownKey = 'last-known-settings';

/** The settings when a page of ours was last open: at hand at once, so that the first paint is right. */
function lastKnown(): Settings {
  try {
    const read = z.safeParse(Settings, JSON.parse(localStorage.getItem(lastKnownKey) ?? 'null'));
    return read.success ? read.data : defaults;
  } catch {
    // Text that is no JSON, or storage that is switched off: the real settings are on their way.
    return defaults;
  }
}

/** The words of the chosen language; the page takes its language and theme with them. */
export function useWords(): Spoken {
  return useSpoken(useSettings());
}

/** The same of settings that are at hand. */
export function useSpoken(settings: Settings): Spoken {
  const language = languageOf(settings);
  const words = wordsOf(language);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = words.tag;
    if (settings.theme === 'auto') delete page.dataset['theme'];
    else page.dataset['theme'] = settings.theme;
  }, [words, settings.theme]);
  return {words, language};
}
