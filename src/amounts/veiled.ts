/** Digits at the head and at the tail of a long number that may be repeated. */
const head = 3;
const tail = 4;

/**
 * A text whose long numbers (eleven digits and more, also with blanks or hyphens between) have their middle
 * digits hidden: 138****0000. The length stays, so that positions in it hold.
 */
export const veiled = (text: string): string =>
  text.replace(/\d(?:[ \u00a0-]?[\dXx]){10,}/gu, number => {
    const digits = [...number].filter(character => /[\dXx]/u.test(character)).length;
    let at = 0;
    return number.replace(/[\dXx]/gu, digit => {
      at += 1;
      return at > head && at <= digits - tail ? '*' : digit;
    });
  });
