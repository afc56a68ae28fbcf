/** What goes to the clipboard: text, and the same as HTML where it is a table. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Puts something on the clipboard, inside a click or key press; false where the browser refuses.
 * The newer clipboard interface is missing in pages that came over plain http, where our card stands.
 */
export function copyToClipboard({text, html}: Copied): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    // Pages that add themselves to everything that is copied do not get a turn.
    event.stopImmediatePropagation();
    event.preventDefault();
    taken = true;
  };
  addEventListener('copy', onCopy, {capture: true});
  try {
    document.execCommand('copy');
  } finally {
    removeEventListener('copy', onCopy, {capture: true});
  }
  return taken;
}
