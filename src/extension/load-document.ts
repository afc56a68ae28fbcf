/**
 * The only place of the program that may fetch. It fetches the one document that the reader has
 * open, from the copy that the browser already holds.
 */

export type Loaded = {ok: true; bytes: ArrayBuffer} | {ok: false; detail: string};

/**
 * The bytes of the document that is shown in this frame. `force-cache` gives what the browser has
 * loaded to show it: no second request is made, so one-time addresses work.
 */
export async function loadShownDocument(address: string): Promise<Loaded> {
  try {
    const response = await fetch(address, {cache: 'force-cache', credentials: 'include'});
    if (!response.ok) return {ok: false, detail: `${response.status} ${response.statusText}`.trim()};
    return {ok: true, bytes: await response.arrayBuffer()};
  } catch (error) {
    return {ok: false, detail: error instanceof Error ? error.message : String(error)};
  }
}
