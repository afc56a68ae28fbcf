/**
 * A name that nobody can guess: 128 random bits as hexadecimal digits. `randomUUID` is missing in
 * pages that came over plain http, and many government sites are such.
 */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
