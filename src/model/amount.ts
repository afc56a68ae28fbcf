import * as z from 'zod/mini';

/**
 * A printed number as it stands: `digits` × 10^−`decimals`, exact; 1,819.02 is 181902 with 2
 * decimals. `digits` is a safe integer. The decimals are those printed, trailing zeros included.
 */
export const Decimal = z.object({
  digits: z.int(),
  decimals: z.int().check(z.minimum(0), z.maximum(10)),
});
export type Decimal = z.infer<typeof Decimal>;

/**
 * What a number counts. Money has its unit as the power of ten over one 元: 元 0, 千元 3, 万元 4,
 * 百万元 6, 亿元 8; `money: null` is money whose unit is not known.
 */
export const Unit = z.union([
  z.object({kind: z.literal('money'), power: z.nullable(z.int())}),
  z.object({kind: z.literal('percent')}),
  z.object({kind: z.literal('times')}),
  z.object({kind: z.literal('count'), of: z.string()}),
  z.object({kind: z.literal('none')}),
]);
export type Unit = z.infer<typeof Unit>;
