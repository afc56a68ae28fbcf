import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {defaults, type Settings, watchSettings, writeSettings} from '../settings.ts';
import {useWords} from '../ui/use-words.ts';

/** The options: few, each with its effect beside it. A change holds at once everywhere. */
export function Options(): JSX.Element {
  const {words} = useWords();
  const [settings, change] = useState<Settings>(defaults);
  const [said, say] = useState('');
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(change, ending.signal);
    return () => ending.abort();
  }, []);
  const {options} = words;
  const save = async (part: Partial<Settings>): Promise<void> => {
    const written = await writeSettings({...settings, ...part});
    say(written.ok ? options.saved : `${options.notSaved}${written.detail}`);
  };
  return (
    <main>
      <h1>{options.title}</h1>
      <label>
        {options.language}
        <select
          value={settings.language}
          onChange={event => save({language: event.currentTarget.value as Settings['language']})}
        >
          <option value="auto">{options.automatic}</option>
          <option value="zh" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
        <span class="quiet">{options.languageEffect}</span>
      </label>
      <label>
        {options.theme}
        <select
          value={settings.theme}
          onChange={event => save({theme: event.currentTarget.value as Settings['theme']})}
        >
          <option value="auto">{options.automatic}</option>
          <option value="light">{options.light}</option>
          <option value="dark">{options.dark}</option>
        </select>
        <span class="quiet">{options.themeEffect}</span>
      </label>
      <p role="status">{said}</p>
      <p class="quiet">{options.privacy}</p>
    </main>
  );
}
