import { chineseClients, chineseTexts, englishClients, englishTexts, type ItemKind } from "./lists/itemTexts.js";
import { cities } from "./lists/places.js";
import { productList } from "./lists/productList.js";
import { topicList } from "./lists/topicList.js";
import type { Random } from "./random.js";

/** Writes the values into a template: "{topic}" becomes values.topic. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Title and body of a knowledge item, Chinese three times in five, else English. */
export function itemText(
  random: Random,
  kind: ItemKind,
  topic: number,
): { readonly title: string; readonly body: string } {
  const isChinese = random.chance(0.6);
  const { titles, sentences } = (isChinese ? chineseTexts : englishTexts)[kind];
  const [city, cityZh] = random.pick(cities);
  const fitting = productList.filter((product) => product.needs.includes(topicList[topic]!.id));
  const product = random.pick(fitting.length > 0 ? fitting : productList);
  const values = {
    topic: isChinese ? topicList[topic]!.nameZh : topicList[topic]!.name.toLowerCase(),
    client: random.pick(isChinese ? chineseClients : englishClients),
    city: isChinese ? cityZh : city,
    product: isChinese ? product.nameZh : product.name.toLowerCase(),
    n: String(random.int(2, 7)),
  };
  const chosen = random.some(sentences, random.int(2, 4)).map((sentence) => capitalised(filled(sentence, values)));
  const body = chosen.join(isChinese ? "" : " ");
  return {
    title: capitalised(filled(random.pick(titles), values)),
    body: random.chance(0.15) ? chosen.join("\n\n") : body,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
