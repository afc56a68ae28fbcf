import type {JSX} from 'preact';
import {askBackground} from '../messages.ts';
import {browser} from '../platform.ts';
import {hostOf, type Settings, siteRuleOf} from '../settings.ts';
import {originOf} from '../site-access.ts';
import {SiteRule} from '../site-rule.ts';
import type {Spoken} from '../ui/use-words.ts';

interface Props extends Spoken {
  url: string;
  /** Whether the browser lets it be looked at without being asked. */
  allowed: boolean;
  settings: Settings;
}

/** What happens on this site by itself. On sites that were not asked for at install the browser asks first. */
export function SiteSwitch({url, allowed, settings, words}: Props): JSX.Element | null {
  const host = hostOf(url);
  if (host === '' || !/^https?:/u.test(url)) return null;
  const rule = siteRuleOf(settings, url);
  const shown = rule === 'auto' && !allowed ? 'click' : rule;
  const choose = async (next: SiteRule): Promise<void> => {
    // The browser takes the question only inside the click itself, and with the next click the popup may be
    // gone: nothing is waited for before both are asked. Once the site is allowed the background looks at it.
    const asked = next === 'auto' && !allowed ? browser.permissions.request({origins: [originOf(url)]}) : null;
    await Promise.all([asked, askBackground('change-settings', {sites: {[host]: next}})]);
  };
  return (
    <label class="site">
      <span>
        {words.popup.site} <span class="quiet">{host}</span>
      </span>
      <select value={shown} onChange={event => choose(event.currentTarget.value as SiteRule)}>
        {SiteRule.options.map(option => (
          <option key={option} value={option}>
            {words.site[option]}
          </option>
        ))}
      </select>
      <span class="quiet">{allowed ? words.siteEffect[shown] : words.siteAsk}</span>
    </label>
  );
}
