import { useSyncExternalStore } from 'react'

/** A value that parts of the page follow, each only the piece it shows: a key in one cell must not draw a hundred lines. */
export type Store<T> = {
  get(): T
  set(next: T): void
  subscribe(listener: () => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The piece of a store that `select` takes; must be the same object as long as it says the same. */
export function useStore<T, Piece>(store: Store<T>, select: (value: T) => Piece): Piece {
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
