/** Conversions between spellings of names. */

/** `related_clients`, `related clients` → `relatedClients` */
export const camel = (name: string) => name.replaceAll(/[_ ](.)/g, (_, letter: string) => letter.toUpperCase());
/** `addGrade` → `AddGrade` */
export const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
/** `Product` → `product` */
export const small = (name: string) => name[0]!.toLowerCase() + name.slice(1);
/** `targetLevel` → `target level`, or with another mark between */
export const inWords = (name: string, between = " ") =>
  name.replaceAll(/[A-Z]/g, (letter) => `${between}${letter.toLowerCase()}`);
