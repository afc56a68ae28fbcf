const amount = /^[-－−△▲(（]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?[%％]?[)）]?$/u;

/** Whether a text is an amount, a share or a count and nothing else. */
export const isAmount = (text: string): boolean => amount.test(text);

/** Whether it is one with decimals or groups of digits, which no number of a line, year or telephone has. */
export const isExactAmount = (text: string): boolean => isAmount(text) && /[.,，]\d/u.test(text);
