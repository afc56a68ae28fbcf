const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order. `matchAll` copies its pattern for every text, and that took
 * most of the time where a rule looks through thousands of texts of which few match.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
