import {reachableDocument} from '../../reading/html/page-node.ts';
import type {MarkSheet} from '../messages.ts';
import type {PageHost} from './page-host.ts';

/**
 * Makes sure that a page and the frames in it know how marks look. Sites that are looked at by themselves
 * have the looks from their beginning; others get them here, which has the browser style the whole page again.
 */
export async function dress(root: Document, {ask}: PageHost): Promise<void> {
  const documents = documentsIn(root);
  await tell(
    'marks',
    documents.filter(({documentElement}) => !hasLooks(documentElement)),
    ask,
  );
  // Firefox, and Chromium before 134, do not hand looks on from an element to those in it.
  await tell(
    'marks-each',
    documents.filter(({documentElement: own}) => !hasLooks(own.lastElementChild ?? own)),
    ask,
  );
}

/** The documents for which a sheet was asked for already. */
const told: Record<MarkSheet, WeakSet<Document>> = {marks: new WeakSet(), 'marks-each': new WeakSet()};

async function tell(sheet: MarkSheet, documents: readonly Document[], ask: PageHost['ask']): Promise<void> {
  const fresh = documents.filter(own => !told[sheet].has(own));
  if (fresh.length === 0) return;
  for (const own of fresh) told[sheet].add(own);
  await ask('looks-wanted', {sheet});
}

/** Whether a mark of a finding would be seen on the text of an element. */
function hasLooks(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const {textDecorationLine} = (view ?? window).getComputedStyle(element, '::highlight(crossfoot-print-red)');
  return textDecorationLine === 'underline';
}

function documentsIn(root: Document): Document[] {
  const frames = [...root.querySelectorAll('iframe, frame')].flatMap(frame => reachableDocument(frame) ?? []);
  return [root, ...frames.flatMap(documentsIn)];
}
