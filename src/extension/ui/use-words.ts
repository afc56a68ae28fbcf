import {useEffect, useState} from 'preact/hooks';
import {defaults, type Language, languageOf, type Settings, watchSettings, wordsOf} from '../settings.ts';
import type {Words} from '../words/words.ts';

export interface Spoken {
  words: Words;
  language: Language;
}

/** The settings as they are now. */
export function useSettings(): Settings {
  const [settings, change] = useState<Settings>(defaults);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(change, ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}

/** The words of the chosen language; the page takes its language and theme with them. */
export function useWords(): Spoken {
  return useSpoken(useSettings());
}

/** The same of settings that are at hand. */
export function useSpoken(settings: Settings): Spoken {
  const language = languageOf(settings);
  const words = wordsOf(language);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = words.tag;
    if (settings.theme === 'auto') delete page.dataset['theme'];
    else page.dataset['theme'] = settings.theme;
  }, [words, settings.theme]);
  return {words, language};
}
