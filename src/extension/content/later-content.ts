/** Milliseconds of quiet after which a changed page is looked at again, for the first time and at most. */
const firstQuiet = 300;
const longestQuiet = 10_000;

/**
 * Calls back when the page has changed and come to rest. Pages with a clock or a carousel change
 * for ever, so the waits grow: each look doubles the quiet that the next one needs, until the
 * address changes. Returns what ends it.
 */
export function onLaterContent(look: () => void): () => void {
  let quiet = firstQuiet;
  let address = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (location.href !== address) {
      address = location.href;
      quiet = firstQuiet;
      clearTimeout(timer);
      timer = undefined;
    }
    // The wait is not begun anew by each change: what never rests would never be looked at.
    timer ??= setTimeout(() => {
      timer = undefined;
      quiet = Math.min(longestQuiet, quiet * 2);
      look();
    }, quiet);
  });
  observer.observe(document, {childList: true, subtree: true});
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
