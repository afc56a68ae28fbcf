/** Calls with more arguments than this overflow the stack. */
const most = 32_768;

/** Bytes as text (RFC 4648, section 4), for messages: they carry JSON alone. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += most) binary += String.fromCharCode(...bytes.subarray(at, at + most));
  return btoa(binary);
}

/** The bytes of such a text. Throws where it is none. */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), each => each.charCodeAt(0));
