import type {Band} from '../lines/columns.ts';

/** A column's texts in the body, and the lines that they stand on. */
export interface BodyBand extends Band {
  rows: ReadonlySet<number>;
  /** What its texts in the body fill, those that reach over several columns apart; null where there are none. */
  ink: Band | null;
}
