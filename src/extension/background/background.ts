import {joinPieces} from '../disclosure-pieces.ts';
import {answerAsBackground, type Kept, MessageError, type Sender} from '../messages.ts';
import {headsOf, type Outcome, parted} from '../outcome.ts';
import {browser, locksPdfViewer} from '../platform.ts';
import {readSettings, siteRuleOf} from '../settings.ts';
import {mayLookAt} from '../site-access.ts';
import {readOutcome, readTab, type TabRecord} from '../tab-record.ts';
import {checkPage} from './check-disclosure.ts';
import {checkTab, dress, inject} from './inject.ts';
import {addMenus, doOnPage, onMenu} from './menus.ts';
import {openPages, pageAgain} from './open-pages.ts';
import {forgetPieces, takeAll, takePiece} from './page-pieces.ts';
import {checkPending} from './pending-checks.ts';
import {mayReplace, stillShown} from './presence.ts';
import {keepManual, keepMark, removeManual, takeIn} from './review-keeper.ts';
import {noteSelection, selectFinding, selectNeighbour} from './selection.ts';
import {changeSettings} from './settings-keeper.ts';
import {checkAllowed, followPermissions} from './sites.ts';
import {changeTab, keepResult} from './tab-states.ts';
import {forgetLeft, showOriginal, takeOver} from './take-over.ts';

// Nothing is remembered here: the browser stops and restarts this script as it likes. What must last is in
// the records of the tabs; a page that is handed over in pieces begins again where one of them is lost.

answerAsBackground({
  'page-found': async (_, sender) => {
    const {tab, frame} = placeOf(sender);
    if (await mayLook(sender)) await inject('reader.js', tab, frame);
    return null;
  },
  'pdf-found': async (_, sender) => {
    const {tab, frame} = placeOf(sender);
    if (await mayLook(sender)) await inject('pdf-host.js', tab, frame);
    return null;
  },
  'page-reading': async ({document, url}, sender) => {
    const {tab, frame} = placeOf(sender);
    await begin(tab, {document, frame, url, source: 'html', token: null});
    return null;
  },
  'page-piece': async (piece, sender) => takePiece({...piece, ...placeOf(sender)}),
  'page-read': async ({url, ...piece}, sender) => {
    const {tab, frame} = placeOf(sender);
    if (!takePiece({...piece, tab, frame})) return null;
    const {document} = piece;
    const result = await checkPage(joinPieces(takeAll({tab, frame})), url);
    const {outcome, content} = parted(result, document);
    await keepResult(tab, document, outcome, content);
    const {isDisclosure, file, sha256, title, findings, figures, tables} = result;
    return {isDisclosure, file, sha256, title, findings, figures, tableHeads: headsOf(tables)};
  },
  'page-failed': ({document, detail}, sender) => fail(placeOf(sender).tab, document, 'crashed', detail),
  'view-wanted': async (_, sender) => {
    const {tab, frame} = placeOf(sender);
    await inject('view.js', tab, frame);
    return null;
  },
  'looks-wanted': async ({sheet}, sender) => {
    await dress(placeOf(sender).tab, sheet);
    return null;
  },
  'page-left': async ({document}, sender) => {
    await changeTab(placeOf(sender).tab, record => (record?.document === document ? null : record));
    return null;
  },
  'pdf-reading': async ({document, url, token}, sender) => {
    const {tab, frame} = placeOf(sender);
    await begin(tab, {document, frame, url, source: 'pdf', token});
    return null;
  },
  'pdf-failed': ({document, detail}, sender) => fail(placeOf(sender).tab, document, 'bytes', detail),
  'frame-ready': async (_, sender) => {
    const {tab} = placeOf(sender);
    const record = await readTab(tab);
    if (record?.state !== 'reading' || record.token === null) return null;
    const {document, token, url} = record;
    return {document, token, url, tab};
  },
  'file-reading': async ({document, name}, sender) => {
    const {tab} = placeOf(sender);
    await begin(tab, {document, frame: null, url: name, source: 'pdf', token: null});
    return {tab};
  },
  'address-reading': async ({document, url}, sender) => {
    const {tab} = placeOf(sender);
    if (!locksPdfViewer() || !(await mayLookAt(url))) return null;
    await begin(tab, {document, frame: null, url, source: 'pdf', token: null});
    return {tab};
  },
  'original-wanted': async ({url}, sender) => {
    if (/^https?:/u.test(url)) await showOriginal(placeOf(sender).tab, url);
    return null;
  },
  'reading-progress': async ({document, page, of}, sender) => {
    await changeTab(placeOf(sender).tab, record =>
      record?.document === document && record.state === 'reading' ? {...record, progress: {page, of}} : record,
    );
    return null;
  },
  'document-checked': async ({document, outcome}, sender) => {
    await keepResult(placeOf(sender).tab, document, outcome, null);
    return null;
  },
  'document-failed': ({document, failure, detail}, sender) => fail(placeOf(sender).tab, document, failure, detail),
  'check-tab': ({tab}) => checkTab(tab),
  'select-finding': ({tab, finding, figure}) => selectFinding(tab, finding, figure),
  'finding-selected': async ({document, finding}, sender) => {
    await noteSelection(placeOf(sender).tab, document, finding);
    return null;
  },
  'mark-finding': ({tab, finding, status, note}) =>
    ofChecked(tab, null, outcome => keepMark(outcome, finding, {status, note})),
  'finding-marked': ({document, finding, status, note}, sender) =>
    ofChecked(placeOf(sender).tab, document, outcome => keepMark(outcome, finding, {status, note})),
  'manual-kept': ({document, check}, sender) =>
    ofChecked(placeOf(sender).tab, document, outcome => keepManual(outcome, check)),
  'keep-manual': ({tab, check}) => ofChecked(tab, null, outcome => keepManual(outcome, check)),
  'drop-manual': ({tab, id}) => ofChecked(tab, null, outcome => removeManual(outcome, id)),
  'open-pages': (_, sender) => openPages(placeOf(sender).tab),
  'page-again': ({tab}) => pageAgain(tab),
  'change-settings': change => changeSettings(change),
  'take-reviews': async ({file}) => {
    const taken = await takeIn(file);
    return taken.ok ? {ok: true} : taken;
  },
});

/** Does something about the checked document of a tab; a page may do so only for the document it shows. */
async function ofChecked(
  tab: number,
  document: string | null,
  work: (outcome: Outcome) => Promise<Kept>,
): Promise<Kept> {
  const record = await readTab(tab);
  const own = record?.state === 'checked' && (document === null || record.document === document);
  const outcome = own ? await readOutcome(tab, record.document) : null;
  return outcome ? work(outcome) : {ok: false, problem: 'gone', detail: ''};
}

browser.tabs.onRemoved.addListener(tab => {
  changeTab(tab, () => null);
  forgetLeft(tab);
  forgetPieces(tab);
});

browser.tabs.onUpdated.addListener((tab, {status}) => {
  if (status === undefined) return;
  if (status === 'complete') checkPending(tab).then(asked => (asked ? undefined : takeOver(tab)));
  changeTab(tab, async record => (record === null || (await stillShown(tab, record)) ? record : null));
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'next-finding') await selectNeighbour(tab.id, 1);
  if (command === 'previous-finding') await selectNeighbour(tab.id, -1);
  if (command === 'toggle-marks' || command === 'toggle-map' || command === 'sum') await doOnPage(tab.id, command);
});

browser.runtime.onInstalled.addListener(({reason}) => {
  addMenus();
  followPermissions();
  if (reason === 'install') browser.tabs.create({url: browser.runtime.getURL('welcome/welcome.html')});
});
browser.storage.local.onChanged.addListener(changes => {
  // The menu speaks the language of the settings.
  if ('settings' in changes) addMenus();
});
browser.permissions.onAdded.addListener(({origins = []}) => {
  followPermissions();
  checkAllowed(origins);
});
browser.permissions.onRemoved.addListener(() => followPermissions());
browser.runtime.onStartup.addListener(() => followPermissions());
browser.contextMenus.onClicked.addListener(onMenu);

/** Whether the person lets the site of a page be looked at without being asked. */
const mayLook = async ({url}: Sender): Promise<boolean> => siteRuleOf(await readSettings(), url) === 'auto';

function placeOf({tab, frame}: Sender): {tab: number; frame: number} {
  if (tab === null) throw new MessageError('this message must come from a tab');
  return {tab, frame};
}

type Reading = Extract<TabRecord, {state: 'reading'}>;

/** Opens the record of a document that begins to be read. */
async function begin(tab: number, about: Omit<Reading, 'state' | 'changed' | 'progress'>): Promise<void> {
  await changeTab(tab, async record => {
    // Read again because the page has changed: what was found stays until the new result is there.
    if (record?.document === about.document && record.state === 'checked') return record;
    if (record && !(await mayReplace(tab, record, about.frame))) return record;
    return {state: 'reading', ...about, changed: Date.now(), progress: null};
  });
}

async function fail(
  tab: number,
  document: string,
  failure: Extract<TabRecord, {state: 'failed'}>['failure'],
  detail: string,
): Promise<null> {
  await changeTab(tab, record => {
    if (record?.document !== document) return record;
    const {frame, url, source, changed} = record;
    return {state: 'failed', document, frame, url, source, changed, failure, detail};
  });
  return null;
}
