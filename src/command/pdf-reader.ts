import type {Disclosure} from '../model/disclosure.ts';

/** What may be read, and how it is opened. */
export interface Access {
  password: string | null;
  /** Files over 100 MB or 1,500 pages too. */
  large: boolean;
}

export const anyFile: Access = {password: null, large: true};

/** A PDF as read, or why it could not be, as a sentence. */
export type Reading = {ok: true; disclosure: Disclosure} | {ok: false; problem: string};

/** Reads the bytes of a PDF; the path is for people. Nothing is thrown. */
export type PdfReader = (bytes: Uint8Array, path: string, access: Access) => Promise<Reading>;

export const tooLarge = (path: string, size: string): string =>
  `文件过大（${size}），如需核对请加 --large / too large, add --large to read it: ${path}`;
