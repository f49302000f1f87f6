/** What a map holds under a key; when it holds nothing, that is made now, and held from then on. */
export function getOrCreate<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V | undefined): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
