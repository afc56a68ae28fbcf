import {groupedBy} from '../../model/grouping.ts';
import {once} from '../once.ts';
import type {Frame} from './frame.ts';

/** The statements of each passage, in their order. */
export const framesByPassage: (frames: readonly Frame[]) => ReadonlyMap<string, readonly Frame[]> = once(
  (frames: readonly Frame[]) => groupedBy(frames, ({passage}) => passage),
);

/** The statements of the passage that a statement stands in, itself among them. */
export const besideOf = (frame: Frame, frames: readonly Frame[]): readonly Frame[] =>
  framesByPassage(frames).get(frame.passage) ?? [];
