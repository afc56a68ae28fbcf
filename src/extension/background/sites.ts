import {browser} from '../platform.ts';
import {readSettings, siteRuleOf} from '../settings.ts';
import {readTab} from '../tab-record.ts';
import {checkTab} from './inject.ts';

const script = 'detector-on-granted-sites';
/** Patterns of sites that the manifest asks for, whole or one by one: there the detector runs anyway. */
const atInstall = /^[^/]*\/\/(?:[^/]*\.)?gov\.cn\//u;

/** Has the detector run on those sites that people have allowed, and on no others. */
export async function followPermissions(): Promise<void> {
  const {origins = []} = await browser.permissions.getAll();
  const matches = origins.filter(origin => !atInstall.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ids: [script]});
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ids: [script]});
    return;
  }
  const wanted = {
    id: script,
    js: ['detector.js'],
    css: ['content/marks.css'],
    matches,
    runAt: 'document_idle' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

/**
 * Looks at what is in front on sites that a person has just allowed. The popup in which they did it may
 * be closed by now: some browsers close it for the question.
 */
export async function checkAllowed(origins: readonly string[]): Promise<void> {
  const settings = await readSettings();
  for (const {id, url = ''} of await browser.tabs.query({active: true, url: [...origins]}))
    if (id !== undefined && siteRuleOf(settings, url) === 'auto' && (await readTab(id)) === null) await checkTab(id);
}
