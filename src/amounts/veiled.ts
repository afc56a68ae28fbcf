/** Digits at the head and at the tail of a long number that may be repeated. */
const head = 3;
const tail = 4;

/**
 * A text whose long numbers (eleven digits and more, also with blanks or hyphens between) have their middle
 * digits hidden, and e-mail addresses all but two characters of the name: 138****0000, wa****@example.com. The
 * length stays, so that positions in it hold.
 */
export const veiled = (text: string): string => withoutMailboxes(withoutNumbers(text));

/** A name whose number is hidden already is left as it is. */
const withoutMailboxes = (text: string): string =>
  text.replace(/(?<![\w.*+-])([\w.+-]{2})([\w.+-]*)(?=@[\w-]+\.)/gu, (_, shown: string, rest: string) =>
    shown.concat('*'.repeat(rest.length)),
  );

const withoutNumbers = (text: string): string =>
  text.replace(/\d(?:[ \u00a0-]?[\dXx]){10,}/gu, number => {
    const digits = [...number].filter(character => /[\dXx]/u.test(character)).length;
    let at = 0;
    return number.replace(/[\dXx]/gu, digit => {
      at += 1;
      return at > head && at <= digits - tail ? '*' : digit;
    });
  });
