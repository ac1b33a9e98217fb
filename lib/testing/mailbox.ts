/** Keeps what arrives until a test asks for it; asking for what has not arrived waits for it. */
export function openMailbox<T>() {
  const arrived: T[] = []
  const waiting: ((item: T) => void)[] = []
  return {
    put(item: T): void {
      const next = waiting.shift()
      if (next) next(item)
      else arrived.push(item)
    },
    take(): Promise<T> {
      const item = arrived.shift()
      return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item)
    },
    /** What lies there unread. */
    rest: (): readonly T[] => arrived,
  }
}
