import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {askBackground} from '../messages.ts';
import {browser} from '../platform.ts';
import {defaults, type Policy, readPolicy, type Settings, type SettingsChange} from '../settings.ts';
import {SiteRule} from '../site-rule.ts';
import {NoticeList} from '../ui/notice-list.tsx';
import {type Spoken, useSettings, useSpoken} from '../ui/use-words.ts';
import {Reviews} from './reviews-section.tsx';

/** The options: few, each with its effect beside it. A change holds at once everywhere. */
export function Options(): JSX.Element {
  const settings = useSettings();
  const spoken = useSpoken(settings);
  const policy = usePolicy();
  const [said, say] = useState('');
  const {options} = spoken.words;
  useEffect(() => {
    document.title = options.title;
  }, [options.title]);
  const save = async (change: SettingsChange): Promise<void> => {
    const written = await askBackground('change-settings', change);
    say(written.ok ? options.saved : `${options.notSaved}${written.detail}`);
  };
  return (
    <main>
      <h1>{options.title}</h1>
      <NoticeList words={spoken.words} />
      <p role="status">{said}</p>
      <section>
        <Choice
          name={options.language}
          effect={options.languageEffect}
          value={settings.language}
          locked={policy.language !== undefined}
          options={[
            ['auto', options.automatic],
            ['zh', '中文'],
            ['en', 'English'],
          ]}
          onChange={value => save({language: value as Settings['language']})}
          {...spoken}
        />
        <Choice
          name={options.theme}
          effect={options.themeEffect}
          value={settings.theme}
          locked={policy.theme !== undefined}
          options={[
            ['auto', options.automatic],
            ['light', options.light],
            ['dark', options.dark],
          ]}
          onChange={value => save({theme: value as Settings['theme']})}
          {...spoken}
        />
      </section>
      <section>
        <h2>{options.marks}</h2>
        {(['show', 'rounding', 'print'] as const).map(name => (
          <Check
            key={name}
            name={options.marksOf[name].name}
            effect={options.marksOf[name].effect}
            value={settings.marks[name]}
            locked={policy.marks !== undefined}
            onChange={value => save({marks: {[name]: value}})}
            {...spoken}
          />
        ))}
      </section>
      <section>
        <h2>{options.keyboard}</h2>
        <Check
          name={options.keys}
          effect={options.keysEffect}
          value={settings.keys}
          locked={policy.keys !== undefined}
          onChange={value => save({keys: value})}
          {...spoken}
        />
        <Shortcuts {...spoken} />
      </section>
      <Sites settings={settings} policy={policy} onChange={sites => save({sites})} {...spoken} />
      <Reviews {...spoken} />
      <section>
        <h2>{options.about}</h2>
        <p class="quiet">{options.privacy}</p>
        <p class="row">
          <a href={browser.runtime.getURL('rules/rules.html')}>{spoken.words.welcome.rules}</a>
          <a href={browser.runtime.getURL('welcome/welcome.html')}>{options.welcome}</a>
          <span class="quiet">{browser.runtime.getManifest().version}</span>
        </p>
        <p>
          <button type="button" onClick={() => save({...defaults, sites: {}})}>
            {options.reset}
          </button>
        </p>
      </section>
    </main>
  );
}

function usePolicy(): Policy {
  const [policy, change] = useState<Policy>({});
  useEffect(() => {
    readPolicy().then(change);
  }, []);
  return policy;
}

interface OptionProps<T> extends Spoken {
  name: string;
  effect: string;
  value: T;
  /** An office has decided it. */
  locked: boolean;
  onChange(value: T): void;
}

function Choice({
  name,
  effect,
  value,
  locked,
  options,
  onChange,
  words,
}: OptionProps<string> & {options: readonly (readonly [string, string])[]}): JSX.Element {
  return (
    <label class="option">
      {name}
      <select value={value} disabled={locked} onChange={event => onChange(event.currentTarget.value)}>
        {options.map(([id, word]) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
      <span class="quiet">{locked ? words.options.locked : effect}</span>
    </label>
  );
}

function Check({name, effect, value, locked, onChange, words}: OptionProps<boolean>): JSX.Element {
  return (
    <label class="option check">
      <input
        type="checkbox"
        checked={value}
        disabled={locked}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span>{name}</span>
      <span class="quiet">{locked ? words.options.locked : effect}</span>
    </label>
  );
}

/** The keys of the whole browser; only the browser's own page can change them. */
function Shortcuts({words}: Spoken): JSX.Element {
  const [commands, change] = useState<{name: string; description: string; shortcut: string}[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(list =>
      change(
        list.map(({name = '', description = '', shortcut = ''}) => ({
          name,
          description: words.options.commands[name] ?? description,
          shortcut,
        })),
      ),
    );
  }, [words]);
  return (
    <>
      <ul class="sites">
        {commands.map(({name, description, shortcut}) => (
          <li key={name}>
            <span>{description}</span>
            {shortcut === '' ? <span class="quiet">{words.options.unbound}</span> : <kbd>{shortcut}</kbd>}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.options.shortcuts}</p>
    </>
  );
}

interface SitesProps extends Spoken {
  settings: Settings;
  policy: Policy;
  onChange(sites: NonNullable<SettingsChange['sites']>): void;
}

function Sites({settings, policy, onChange, words}: SitesProps): JSX.Element {
  const own = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <section>
      <h2>{words.options.sites}</h2>
      <p class="quiet">{own.length === 0 ? words.options.noSites : words.options.sitesEffect}</p>
      <ul class="sites">
        {own.map(([host, rule]) => (
          <li key={host}>
            <span>{host}</span>
            <span class="row">
              <select
                aria-label={host}
                value={rule}
                disabled={policy.sites?.[host] !== undefined}
                onChange={event => onChange({[host]: event.currentTarget.value as SiteRule})}
              >
                {SiteRule.options.map(option => (
                  <option key={option} value={option}>
                    {words.site[option]}
                  </option>
                ))}
              </select>
              <button
                type="button"
                disabled={policy.sites?.[host] !== undefined}
                onClick={() => onChange({[host]: null})}
              >
                {words.panel.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
