import {useEffect, useState} from 'preact/hooks';
import {browser} from '../platform.ts';
import {mayLookAt} from '../site-access.ts';

/**
 * Whether the browser lets the extension look at the site of an address by itself, now and after each answer of
 * the person; `first` is what is taken for true until the browser has said so.
 */
export function useAllowed<T>(url: string, first: T): boolean | T {
  const [allowed, allow] = useState<{url: string; is: boolean} | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = (): void => {
      mayLookAt(url).then(is => {
        if (!gone) allow({url, is});
      });
    };
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [url]);
  return allowed?.url === url ? allowed.is : first;
}
