/** The name of a file by its address or its own name. */
export function fileNameOf(address: string): string {
  const bare = address.replace(/[?#].*$/u, '').replace(/^.*[\\/]/u, '');
  const name = decoded(bare)
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return /\.pdf$/iu.test(name) ? name : `${name || 'document'}.pdf`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // Not every address is encoded as UTF-8; as it stands it is still a name.
    return name;
  }
}
