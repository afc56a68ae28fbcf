import {type Line, lineText} from './chunks.ts';

const leaderDots = /(?:[.．·…‥。﹒•]\s*){5,}|…{2,}/u;

/** Dots that lead the eye from a text to a number. */
export const hasLeader = (line: Line): boolean => leaderDots.test(lineText(line));
