import type {Doubt} from '../../../model/disclosure.ts';
import {isLost} from '../drawing/lost-codes.ts';
import type {Chunk} from './chunks.ts';

/** Why a text may not be what is printed: characters whose code is lost, are cut off, or stand on another; else null. */
export function doubtOfText(chunks: readonly Chunk[]): Doubt | null {
  if (chunks.some(chunk => isLost(chunk.text))) return 'unreadable';
  return chunks.find(chunk => chunk.doubt)?.doubt ?? null;
}
