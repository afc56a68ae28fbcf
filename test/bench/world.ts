import {type Launched, launch, speak} from '../../scripts/browser/launch.ts';
import {openPortal, type Portal} from '../../scripts/browser/portal.ts';
import {ensureChromium} from '../../scripts/setup.mjs';

export interface World {
  launched: Launched;
  portal: Portal;
}

/** Does some work with the built extension in Chromium and the sample portal. */
export async function inWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const portal = await openPortal();
  const launched = await launch({
    chromium: ensureChromium(line => process.stdout.write(`${line}\n`)),
    port: portal.port,
    headless: true,
  });
  try {
    await speak(launched, 'zh');
    return await work({launched, portal});
  } finally {
    await launched.close();
    await portal.close();
  }
}
