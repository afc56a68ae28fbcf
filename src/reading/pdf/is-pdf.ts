/** Whether bytes are those of a PDF: «%PDF-» within the first kilobyte (PDF 32000-1, annex H.3.4.1). */
export function isPdf(bytes: Uint8Array): boolean {
  const within = Math.min(bytes.length, 1024) - signature.length;
  for (let start = 0; start <= within; start += 1) {
    if (signature.every((byte, i) => bytes[start + i] === byte)) return true;
  }
  return false;
}

const signature = [0x25, 0x50, 0x44, 0x46, 0x2d];
