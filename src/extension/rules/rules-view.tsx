import type {JSX} from 'preact';
import {useEffect, useMemo, useState} from 'preact/hooks';
import {rules} from '../../relations/index.ts';
import {en} from '../../reporting/words/en.ts';
import type {RuleWords} from '../../reporting/words/words.ts';
import {zh} from '../../reporting/words/zh.ts';
import {type Spoken, useWords} from '../ui/use-words.ts';

const parts = ['meaning', 'formula', 'agreeing', 'disagreeing', 'exceptions', 'ground'] as const;

/** Every rule: what it means, its formula, an example of each outcome, exceptions and ground. */
export function Rules(): JSX.Element {
  const {words, language} = useWords();
  const [text, find] = useState('');
  const said = language === 'en' ? en.rules : zh.rules;
  const shown = useMemo(
    () =>
      rules.filter(({meta}) =>
        JSON.stringify([meta.id, said[meta.id]]).toLowerCase().includes(text.trim().toLowerCase()),
      ),
    [said, text],
  );
  useEffect(() => {
    document.title = `${words.rules.title} · ${words.name}`;
    // The rule that the address names stands on the page only now.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [words]);
  return (
    <main>
      <h1>{words.rules.title}</h1>
      <p>{words.rules.lead}</p>
      <search class="find">
        <label>
          {words.rules.find}
          <input type="search" value={text} onInput={event => find(event.currentTarget.value)} />
        </label>
      </search>
      <p role="status" class="quiet">
        {words.rules.shown(shown.length, rules.length)}
      </p>
      <div class="rules">
        {shown.map(({meta}) => (
          <RuleText key={meta.id} id={meta.id} severity={meta.severity} own={said[meta.id]} words={words} />
        ))}
      </div>
    </main>
  );
}

interface RuleTextProps extends Pick<Spoken, 'words'> {
  id: string;
  severity: 'error' | 'warning' | 'note';
  own: RuleWords | undefined;
}

function RuleText({id, severity, own, words}: RuleTextProps): JSX.Element | null {
  if (!own) return null;
  return (
    <article class="rule" id={id}>
      <h2>
        {own.title} <span class={`severity ${severity}`}>{words.severity[severity]}</span>
      </h2>
      <dl>
        {parts.map(part => [
          <dt key={`${part}-name`}>{words.rules[part]}</dt>,
          <dd key={part} class="figures">
            {own[part]}
          </dd>,
        ])}
      </dl>
    </article>
  );
}
