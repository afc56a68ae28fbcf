import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from '../platform.ts';
import {hostOf, type Settings, siteRuleOf, writeSettings} from '../settings.ts';
import {isCoveredAtInstall, mayLookAt, originOf} from '../site-access.ts';
import {SiteRule} from '../site-rule.ts';
import type {Spoken} from '../ui/use-words.ts';

interface Props extends Spoken {
  url: string;
  settings: Settings;
  /** The browser has let the site be looked at: now look. */
  onAllowed(): void;
}

/** What happens on this site by itself. On sites that were not asked for at install the browser asks first. */
export function SiteSwitch({url, settings, onAllowed, words}: Props): JSX.Element | null {
  const [allowed, allow] = useState(isCoveredAtInstall(url));
  useEffect(() => {
    mayLookAt(url).then(allow);
  }, [url]);
  const host = hostOf(url);
  if (host === '' || !/^https?:/u.test(url)) return null;
  const rule = siteRuleOf(settings, url);
  const shown = rule === 'auto' && !allowed ? 'click' : rule;
  const choose = async (next: SiteRule): Promise<void> => {
    // The browser takes the question only inside the click itself: nothing may be waited for before it.
    const asked =
      next === 'auto' && !allowed ? browser.permissions.request({origins: [originOf(url)]}) : Promise.resolve(true);
    await writeSettings({...settings, sites: {...settings.sites, [host]: next}});
    const granted = await asked;
    allow(granted || allowed);
    if (granted && next === 'auto') onAllowed();
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
