import { createContext, use, useEffect, useState } from 'react'
import type { DraftModel } from '@/components/builder/state/draft-model'
import { createStore, type Store } from '@/components/builder/state/store'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { DraftStep } from './describe-step'
import { type DraftHistory, EMPTY_HISTORY, record, redo, seal, undo } from './history'

export type History = {
  store: Store<DraftHistory>
  /** Takes the last step back; returns it, or undefined when there is none. */
  undo(): DraftStep | undefined
  redo(): DraftStep | undefined
  /** The field was left: the next key begins a step of its own. */
  seal(): void
}

export const HistoryContext = createContext<History | undefined>(undefined)

export function useHistory(): History {
  const history = use(HistoryContext)
  if (!history) throw new Error('Outside the builder')
  return history
}

/**
 * Every change of the form is a step that can be taken back, whoever made it. Another content of the draft is another form,
 * and begins a history of its own.
 */
export function useNewHistory(model: DraftModel): History {
  const [history] = useState(() => createHistory(model.write))
  useEffect(() => model.subscribe((content, before) => history.take(before, content)), [model, history])
  return history
}

function createHistory(
  write: (content: DraftContent) => void,
): History & { take(before: DraftContent, after: DraftContent): void } {
  const store = createStore(EMPTY_HISTORY)
  let isOurs = false
  let isSameMoment = false

  function go(found: ReturnType<typeof undo>): DraftStep | undefined {
    if (!found) return undefined
    isOurs = true
    write(found.content)
    isOurs = false
    store.set(found.history)
    return found.step
  }

  return {
    store,
    take(before, after) {
      if (isOurs) return
      store.set(record(store.get(), before, after, isSameMoment))
      isSameMoment = true
      // What one press changes in several places is one step.
      queueMicrotask(() => {
        isSameMoment = false
      })
    },
    undo: () => go(undo(store.get())),
    redo: () => go(redo(store.get())),
    seal: () => store.set(seal(store.get())),
  }
}
