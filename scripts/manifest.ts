export type Target = 'chrome' | 'firefox';

type Manifest = Record<string, unknown>;

/** The browser that is built for: the value of TARGET, Chromium where it is not set. */
export function targetOf(value: string | undefined): Target {
  if (value === undefined || value === '' || value === 'chrome') return 'chrome';
  if (value === 'firefox') return 'firefox';
  throw new Error(`TARGET is ${value}; it can be chrome or firefox`);
}

/** The manifest of one browser from the one that holds the keys of both. */
export function manifestFor(all: Manifest, target: Target, version: string): Manifest {
  const {manifest_version, ...rest} = structuredClone(all);
  const own: Manifest = {manifest_version, version, ...rest};
  if (target === 'chrome') {
    delete own['browser_specific_settings'];
    delete own['sidebar_action'];
    own['background'] = {service_worker: backgroundOf(all).service_worker};
    return own;
  }
  delete own['minimum_chrome_version'];
  delete own['side_panel'];
  // Firefox takes its policies from a manifest of its own and warns of this key.
  delete own['storage'];
  // Firefox runs no content script in its PDF viewer, so no page ever frames ours.
  delete own['web_accessible_resources'];
  // No script of ours sees the copy of a PDF that its viewer shows: our viewer fetches it from its site once more.
  const {extension_pages: policy} = all['content_security_policy'] as {extension_pages: string};
  const sites = "connect-src 'self' http://*.gov.cn:* https://*.gov.cn:*";
  own['content_security_policy'] = {extension_pages: policy.replace("connect-src 'self'", sites)};
  own['background'] = {scripts: backgroundOf(all).scripts};
  own['permissions'] = permissionsOf(all).filter(permission => permission !== 'sidePanel');
  return own;
}

const backgroundOf = (all: Manifest): {service_worker: string; scripts: string[]} =>
  all['background'] as {service_worker: string; scripts: string[]};

const permissionsOf = (all: Manifest): string[] => all['permissions'] as string[];
