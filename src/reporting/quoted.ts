/** Quotation marks within quotation marks are single ones (GB/T 15834-2011, 4.8.3.3). */
export const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

export const quoted = (text: string): string => `“${nested(text)}”`;
