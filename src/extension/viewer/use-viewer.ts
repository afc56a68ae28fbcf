import {useEffect, useMemo, useState} from 'preact/hooks';
import {loadShownDocument} from '../load-document.ts';
import {answerAsViewer, askBackground} from '../messages.ts';
import {browser} from '../platform.ts';
import {wantedOf} from '../viewer-address.ts';
import {takeUp, tellHost} from './framed.ts';
import {exportForOthers} from './viewer-exports.ts';
import {ViewerSession, type ViewerState} from './viewer-session.ts';

/** How much of the tab the viewer takes: nothing, a line at the foot, or all. */
export type Size = 'hidden' | 'slim' | 'full';

export interface ViewerModel {
  state: ViewerState;
  session: ViewerSession;
  size: Size;
  resize(size: Size): void;
  /** The tab this viewer is in, once it is known. */
  tab: number | undefined;
  /** Framed by a page that is none of ours. */
  refused: boolean;
  /** Back to the document as the browser shows it, from a tab in which we took its place; null elsewhere. */
  giveBack: (() => void) | null;
  openFile(file: File): void;
}

/** The viewer's session and its place in the tab, wired to the script that framed it, if one did. */
export function useViewer(inFrame: boolean): ViewerModel {
  const [state, become] = useState<ViewerState>({step: 'idle'});
  const session = useMemo(() => new ViewerSession(become), []);
  const [size, resize] = useState<Size>(inFrame ? 'hidden' : 'full');
  const [tab, setTab] = useState<number | undefined>(undefined);
  const [refused, refuse] = useState(false);
  const wanted = useMemo(() => (inFrame ? null : wantedOf(location.search)), [inFrame]);
  useEffect(() => {
    const stop = answerAsViewer({
      'are-you-there': ({document}) => (session.holds(document) ? yes : undefined),
      'whole-result': ({document}) => {
        const {state: own} = session;
        return session.holds(document) && own.step === 'checked' ? Promise.resolve(own.json) : undefined;
      },
      'bytes-again': ({document}) =>
        session.holds(document) ? Promise.resolve(session.inBase64(mostInMessage)) : undefined,
      'make-export': ({document, format, finding}) =>
        session.holds(document) ? exportForOthers(session, format, finding) : undefined,
    });
    if (!inFrame) return stop;
    takeUp({
      onBytes: ({url, document}, bytes) => session.open({bytes, name: url, document}),
      onShow: () => resize(now => (now === 'hidden' ? 'slim' : now)),
    }).then(framed => (framed ? setTab(framed.tab) : refuse(true)));
    return stop;
  }, [inFrame, session]);
  useEffect(() => {
    // A PDF that is no disclosure is left in peace.
    if (state.step === 'checked' && state.outcome.isDisclosure) resize(now => (now === 'hidden' ? 'slim' : now));
  }, [state]);
  useEffect(() => {
    if (!wanted) return;
    session.openAddress(wanted.url).then(own => own !== null && setTab(own));
  }, [wanted, session]);
  const giveBack = useMemo(
    () => wanted && ((): void => void askBackground('original-wanted', {url: wanted.url})),
    [wanted],
  );
  useEffect(() => {
    if (giveBack && !wanted?.asked && state.step === 'checked' && !state.outcome.isDisclosure) giveBack();
  }, [state]);
  useEffect(() => {
    if (inFrame) tellHost({crossfoot: 'size', size});
  }, [inFrame, size]);
  const openFile = async (file: File): Promise<void> => setTab(await session.openFile(file));
  useEffect(() => {
    if (!inFrame && location.search === '?sample') openSample(openFile);
  }, [inFrame]);
  return {state, session, size, resize, tab, refused, giveBack, openFile};
}

/** Browsers carry messages of up to 64 MB; base64 makes four bytes of three. */
const mostInMessage = 45_000_000;

const yes = Promise.resolve(true);

/** Opens the invented budget that comes with the extension: nothing is asked of any network. */
async function openSample(open: (file: File) => Promise<void>): Promise<void> {
  const loaded = await loadShownDocument(browser.runtime.getURL('sample/sample.pdf'));
  if (loaded.ok) await open(new File([loaded.bytes], 'sample.pdf', {type: 'application/pdf'}));
}
