import type {JSX} from 'preact';
import {browser} from '../platform.ts';
import {useAllowed} from '../ui/use-allowed.ts';
import {type Spoken, useWords} from '../ui/use-words.ts';

const ownSites = {origins: ['*://*.gov.cn/*']};

/** Stands for all of them. */
const anySite = 'https://www.gov.cn/';

/** What a new user reads once: what it does, a sample to try, what the browser asks and why. */
export function Welcome(): JSX.Element {
  const {words} = useWords();
  const {welcome} = words;
  return (
    <main>
      <h1>{welcome.title}</h1>
      <p>{welcome.lead}</p>
      <ol class="steps">
        <Step title={welcome.steps.read.title} text={welcome.steps.read.text}>
          <span>
            84.09 ≠ <span class="red">75.62</span> + 7.56
          </span>
        </Step>
        <Step title={welcome.steps.button.title} text={welcome.steps.button.text}>
          <span>
            勾稽 <span class="badge">2</span>
          </span>
        </Step>
        <Step title={welcome.steps.panel.title} text={welcome.steps.panel.text}>
          <span>
            <kbd>n</kbd> <kbd>p</kbd> <kbd>r</kbd>
          </span>
        </Step>
      </ol>
      <section>
        <h2>{welcome.sample}</h2>
        <p>{welcome.sampleText}</p>
        <a class="button main" href={browser.runtime.getURL('viewer/viewer.html?sample')}>
          {welcome.trySample}
        </a>
      </section>
      <Permission words={words} />
      <section>
        <h2>{welcome.private}</h2>
        <p>{welcome.privateText}</p>
        <p class="row">
          <a href={browser.runtime.getURL('rules/rules.html')}>{welcome.rules}</a>
          <a href={browser.runtime.getURL('options/options.html')}>{welcome.options}</a>
        </p>
      </section>
    </main>
  );
}

function Step({title, text, children}: {title: string; text: string; children: JSX.Element}): JSX.Element {
  return (
    <li>
      <div class="picture" aria-hidden="true">
        {children}
      </div>
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}

/** What the browser asks for, before it asks; a person may have taken it back, and can give it here. */
function Permission({words}: Pick<Spoken, 'words'>): JSX.Element {
  const {welcome} = words;
  const granted = useAllowed(anySite, null);
  return (
    <section class="ask">
      <h2>{welcome.permission}</h2>
      <p>{welcome.permissionText}</p>
      {granted === true && <p role="status">{welcome.granted}</p>}
      {granted === false && (
        <button type="button" onClick={() => browser.permissions.request(ownSites)}>
          {welcome.grant}
        </button>
      )}
    </section>
  );
}
