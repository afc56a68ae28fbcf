import type {Line} from './chunks.ts';

/** A line of running text on its page, with the margins of the column it stands in. */
export interface TextLine {
  page: number;
  line: Line;
  text: string;
  /** Size of most of its characters: a single larger one does not make it a heading. */
  size: number;
  left: number;
  right: number;
  /** Whether it is an entry of a catalogue: a title and the page it stands on. */
  entry?: true;
}
