import { createContext, use } from 'react'
import type { DraftContent } from '@/lib/domain/order-draft'
import { shareContent } from './share-content'

type Listener = (content: DraftContent, before: DraftContent) => void

export type DraftModel = ReturnType<typeof createDraftModel>

/**
 * The draft as it is typed. Contents are never changed in place, and what stays equal stays the same object: whoever follows
 * it can tell at once what changed, and a key in one cell costs the same in a line as in a hundred.
 */
export function createDraftModel(initial: DraftContent) {
  let content = initial
  const listeners = new Set<Listener>()
  return {
    content: () => content,
    subscribe(listener: Listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Writes what is given, and leaves the rest as it stands. */
    write(next: Partial<DraftContent>) {
      const before = content
      content = shareContent(before, { ...before, ...next })
      if (content === before) return
      for (const listener of listeners) listener(content, before)
    },
  }
}

export const DraftModelContext = createContext<DraftModel | undefined>(undefined)

export function useDraftModel(): DraftModel {
  const model = use(DraftModelContext)
  if (!model) throw new Error('Outside the builder')
  return model
}
