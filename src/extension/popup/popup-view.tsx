import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {failedSentence} from '../failed-sentence.ts';
import {askBackground} from '../messages.ts';
import {browser, locksPdfViewer, openPanel, type Tabs} from '../platform.ts';
import {type Settings, siteRuleOf} from '../settings.ts';
import {isNamedPdf} from '../site-access.ts';
import type {TabRecord} from '../tab-record.ts';
import {Counters} from '../ui/counters.tsx';
import {ExportMenu} from '../ui/export-menu.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {NoticeList} from '../ui/notice-list.tsx';
import {RepublishedNote} from '../ui/republished-note.tsx';
import {exportTab, formatsOf} from '../ui/tab-export.ts';
import {ThreePublic} from '../ui/three-public.tsx';
import {useAllowed} from '../ui/use-allowed.ts';
import {useCheckTab} from '../ui/use-check-tab.ts';
import {useOutcome} from '../ui/use-outcome.ts';
import {useReview} from '../ui/use-review.ts';
import {useActiveTab, useTabRecord} from '../ui/use-tab.ts';
import {type Spoken, useSettings, useSpoken} from '../ui/use-words.ts';
import type {FirstLook} from './first-look.ts';
import {SiteSwitch} from './site-switch.tsx';

/** The popup: what an officer reads and nothing more. */
export function Popup({first}: {first: FirstLook}): JSX.Element {
  const settings = useSettings();
  const spoken = useSpoken(settings);
  const tab = useActiveTab(first.tab);
  const record = useTabRecord(tab?.id, first);
  const address = addressOf(tab, record);
  const allowed = useAllowed(address, first.allowed);
  const next = useNextFrame();
  // A result is long: its sentence and counters are painted first.
  const whole = next || record?.state !== 'checked';
  return (
    <main>
      <NoticeList words={spoken.words} />
      {record && tab?.id !== undefined && <Known record={record} tab={tab.id} whole={whole} {...spoken} />}
      {record === null && <h1 class="sentence">{unknownSentence(tab, allowed, settings, spoken)}</h1>}
      {whole && tab && (
        <Buttons tab={tab} url={address} record={record ?? null} allowed={allowed} settings={settings} {...spoken} />
      )}
    </main>
  );
}

/**
 * True from the frame after the first on. A popup that is not yet seen has no frames: what is asked for until then comes
 * right before the first one is painted, so that only what follows that is behind it.
 */
function useNextFrame(): boolean {
  const [next, come] = useState(false);
  useEffect(() => {
    let behind: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      behind = setTimeout(() => come(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(behind);
    };
  }, []);
  return next;
}

/** The address that a tab shows; where our viewer shows the document of a site, that of the document. */
function addressOf(tab: Tabs.Tab | null | undefined, record: TabRecord | null | undefined): string {
  return record && record.frame === null ? record.url : (tab?.url ?? '');
}

/** A tab of which nothing is known: where the detector may look it has, elsewhere nobody has. */
function unknownSentence(
  tab: Tabs.Tab | null | undefined,
  allowed: boolean,
  settings: Settings,
  {words}: Spoken,
): string {
  const url = tab?.url ?? '';
  const rule = siteRuleOf(settings, url);
  if (rule !== 'auto') return rule === 'never' ? words.popup.never : words.popup.onClick;
  if (!allowed) return words.popup.otherSite;
  // Nobody has looked into it: what is read is shown in our viewer.
  return locksPdfViewer() && isNamedPdf(url) ? words.popup.pdfNotChecked : words.popup.notFound;
}

function Known({
  record,
  tab,
  whole,
  words,
  language,
}: {record: TabRecord; tab: number; whole: boolean} & Spoken): JSX.Element {
  switch (record.state) {
    case 'reading':
      return (
        <>
          <div role="status">
            <h1 class="sentence">{words.reading(record.progress)}</h1>
          </div>
          {record.progress && <progress value={record.progress.page} max={record.progress.of} />}
        </>
      );
    case 'failed':
      return <h1 class="sentence">{failedSentence(words, record)}</h1>;
    case 'checked':
      return <Checked record={record} tab={tab} whole={whole} words={words} language={language} />;
  }
}

interface CheckedProps extends Spoken {
  record: Extract<TabRecord, {state: 'checked'}>;
  tab: number;
  whole: boolean;
}

function Checked({record, tab, whole, ...spoken}: CheckedProps): JSX.Element {
  const {digest, selected, republished} = record;
  const {judgement, counts, worst} = digest;
  const outcome = useOutcome(tab, record.document);
  const review = useReview(digest.sha256);
  const {words} = spoken;
  const more = counts.red + counts.amber + counts.notes - worst.length;
  return (
    <>
      <h1 class="sentence">{words.sentence[judgement](counts)}</h1>
      {digest.title !== '' && <p class="quiet">{digest.title}</p>}
      {judgement !== 'not-a-disclosure' && <Counters counts={counts} words={words} />}
      <RepublishedNote republished={republished} {...spoken} />
      {whole && <ThreePublic lines={digest.threePublic} {...spoken} />}
      {whole && worst.length > 0 && (
        <section>
          <h2>{words.popup.worst}</h2>
          <FindingList
            findings={worst}
            selected={selected?.finding ?? null}
            onSelect={finding => askBackground('select-finding', {tab, finding})}
            review={review}
            fresh={republished?.fresh ?? []}
            {...spoken}
          />
          {more > 0 && <p class="quiet">{words.popup.more(more)}</p>}
        </section>
      )}
      {whole && outcome && <NotChecked outcome={outcome} {...spoken} />}
    </>
  );
}

interface ButtonsProps extends Spoken {
  tab: Tabs.Tab;
  url: string;
  record: TabRecord | null;
  allowed: boolean;
  settings: Settings;
}

function Buttons({tab, url, record, allowed, settings, ...spoken}: ButtonsProps): JSX.Element {
  const {words} = spoken;
  const {id} = tab;
  const {said, check} = useCheckTab(id, words);
  const open = async (): Promise<void> => {
    await browser.tabs.create({url: browser.runtime.getURL('viewer/viewer.html')});
    close();
  };
  const mayCheck = record?.frame !== null && record?.state !== 'reading' && siteRuleOf(settings, url) !== 'never';
  return (
    <>
      {said !== '' && record === null && <p role="status">{said}</p>}
      <div class="buttons">
        {mayCheck && (
          <button type="button" class={record ? '' : 'main'} onClick={check}>
            {record ? words.popup.checkAgain : words.popup.check}
          </button>
        )}
        {id !== undefined && (
          <button type="button" class="panel" onClick={() => openPanel(id)}>
            {words.popup.panel}
          </button>
        )}
        {id !== undefined && record?.state === 'checked' && record.digest.isDisclosure && (
          <ExportMenu formats={formatsOf(record)} run={format => exportTab(id, format, spoken)} {...spoken} />
        )}
        <button type="button" onClick={open}>
          {words.popup.open}
        </button>
        <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
          {words.popup.options}
        </button>
      </div>
      <SiteSwitch url={url} allowed={allowed} settings={settings} {...spoken} />
    </>
  );
}
