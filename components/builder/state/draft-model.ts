import { createContext, use } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DraftContent } from '@/lib/domain/order-draft'
import { shareContent } from './share-content'

type Listener = (content: DraftContent, before: DraftContent) => void
type DraftForm = Pick<UseFormReturn<DraftContent>, 'subscribe' | 'getValues'>

export type DraftModel = ReturnType<typeof createDraftModel>

/**
 * What stands in a form, as data of its own: the form changes its values in place. What stays equal stays the same object, so
 * that whoever follows it can tell at once what changed.
 */
export function createDraftModel({ subscribe, getValues }: DraftForm) {
  let content = structuredClone(getValues())
  const listeners = new Set<Listener>()

  function take(values: DraftContent) {
    const before = content
    content = shareContent(before, structuredClone(values))
    if (content === before) return
    for (const listener of listeners) listener(content, before)
  }

  return {
    content: () => content,
    subscribe(listener: Listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Begins to follow the form; returns what ends it. */
    follow: () => subscribe({ formState: { values: true }, callback: ({ values }) => take(values) }),
  }
}

export const DraftModelContext = createContext<DraftModel | undefined>(undefined)

export function useDraftModel(): DraftModel {
  const model = use(DraftModelContext)
  if (!model) throw new Error('Outside the builder')
  return model
}
