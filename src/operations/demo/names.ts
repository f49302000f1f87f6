import {
  chineseCompanyForms,
  chineseCompanyStems,
  chineseCompanyTrades,
  englishCompanyForms,
  englishCompanyStems,
  englishCompanyTrades,
} from "./lists/companyNames.js";
import { chineseGivenNames, chineseSurnames, englishGivenNames, englishSurnames } from "./lists/personNames.js";
import { cities } from "./lists/places.js";
import type { Random } from "./random.js";

/** A person's name as written, and in small Latin letters for an address. */
export interface PersonName {
  readonly name: string;
  readonly latin: string;
  readonly isChinese: boolean;
}

/** A Chinese name three times in four, else an English one. */
export function personName(random: Random): PersonName {
  if (random.chance(0.25)) {
    const given = random.pick(englishGivenNames);
    const surname = random.pick(englishSurnames);
    return {
      name: `${given} ${surname}`,
      latin: `${given}.${surname.replace("'", "")}`.toLowerCase(),
      isChinese: false,
    };
  }
  const [surname, surnameLatin] = random.pick(chineseSurnames);
  const [given, givenLatin] = random.pick(chineseGivenNames);
  return { name: surname + given, latin: `${givenLatin}.${surnameLatin}`, isChinese: true };
}

/** The name of an invented company, Chinese four times in five. */
export function companyName(random: Random): { readonly name: string; readonly isChinese: boolean } {
  if (random.chance(0.2)) {
    const name = `${random.pick(englishCompanyStems)} ${random.pick(englishCompanyTrades)} ${random.pick(englishCompanyForms)}`;
    return { name, isChinese: false };
  }
  const [, city] = random.pick(cities);
  const name = `${city}${random.pick(chineseCompanyStems)}${random.pick(chineseCompanyTrades)}${random.pick(chineseCompanyForms)}`;
  return { name, isChinese: true };
}
