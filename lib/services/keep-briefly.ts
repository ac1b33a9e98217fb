import 'server-only'

/**
 * Keeps what was read for a while, per process, because the same is asked at every key: takes for how long (ms) and how many
 * entries. Returns a function from a key and how to read it to what it read; whoever asks meanwhile waits for the same
 * reading, and a reading that failed is not kept. `forget`: what was read under a key is another by now.
 */
export function keepBriefly<T>({ freshForMs, entries }: { freshForMs: number; entries: number }) {
  const kept = new Map<string, { at: number; value: Promise<T> }>()
  const ask = (key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    if (known && Date.now() - known.at < freshForMs) return known.value
    const value = read()
    kept.delete(key)
    kept.set(key, { at: Date.now(), value })
    value.catch(() => kept.get(key)?.value === value && kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > entries && oldest !== undefined) kept.delete(oldest)
    return value
  }
  return Object.assign(ask, { forget: (key: string) => void kept.delete(key) })
}
