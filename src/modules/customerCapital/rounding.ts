/**
 * To a whole number, halves up, without the noise in the last digits of a product of fractions: 2812.4999999999995 is
 * 2812.5.
 */
export const roundHalf = (value: number): number => Math.round(Number(value.toPrecision(14)));

/** A share as people read it: 6.3%. */
export const percent = (share: number): string => `${roundHalf(share * 1000) / 10}%`;
