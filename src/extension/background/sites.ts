import {browser} from '../platform.ts';

const script = 'detector-on-granted-sites';
const atInstall = /^\*:\/\/\*\.gov\.cn\//u;

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
    matches,
    runAt: 'document_idle' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}
