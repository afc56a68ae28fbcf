import {once} from '../once.ts';
import type {Frame} from './frame.ts';

/** The statements of each passage, in their order. */
export const framesByPassage: (frames: readonly Frame[]) => ReadonlyMap<string, readonly Frame[]> = once(
  (frames: readonly Frame[]) => {
    const found = new Map<string, Frame[]>();
    for (const frame of frames) {
      const own = found.get(frame.passage);
      if (own) own.push(frame);
      else found.set(frame.passage, [frame]);
    }
    return found;
  },
);

/** The statements of the passage that a statement stands in, itself among them. */
export const besideOf = (frame: Frame, frames: readonly Frame[]): readonly Frame[] =>
  framesByPassage(frames).get(frame.passage) ?? [];
