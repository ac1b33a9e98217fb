import { useEffect, useSyncExternalStore } from 'react'
import type { DraftModel } from '@/components/builder/state/draft-model'
import { useIsHeard } from '@/components/live/use-changes'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { Autosave } from './autosave'
import type { SaveState } from './save-state'

/** How safe the draft is, as it changes. */
export function useSaveState(autosave: Autosave): SaveState {
  return useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state)
}

/** What stands in the form, saved or not, and whether some of it is not on the server; as they change. */
export function useTyped(autosave: Autosave): { content: DraftContent; isUnsaved: boolean } {
  const { subscribe, content, hasUnsaved } = autosave
  return {
    content: useSyncExternalStore(subscribe, content, content),
    isUnsaved: useSyncExternalStore(subscribe, hasUnsaved, hasUnsaved),
  }
}

/** Ties what is typed to its autosave: every change, and every moment after which there may be no other. */
export function useAutosave(autosave: Autosave, model: DraftModel, enabled: boolean): void {
  const isHeard = useIsHeard()
  useEffect(() => {
    if (enabled) return model.subscribe((content) => autosave.change(content))
  }, [autosave, model, enabled])

  // The server is there again: what waits need not wait for the next try.
  useEffect(() => {
    if (enabled && isHeard) autosave.resume()
  }, [autosave, enabled, isHeard])

  useEffect(() => {
    if (!enabled) return
    const leaving = new AbortController()
    const { signal } = leaving
    const hurry = () => autosave.hurry()
    const resume = () => (document.visibilityState === 'hidden' ? autosave.hurry() : autosave.resume())
    document.addEventListener('visibilitychange', resume, { signal })
    window.addEventListener('pagehide', hurry, { signal })
    window.addEventListener('online', () => autosave.resume(), { signal })
    window.addEventListener('focus', () => autosave.resume(), { signal })
    window.addEventListener('beforeunload', (event) => askBeforeLoss(event, autosave), { signal })
    return () => {
      leaving.abort()
      autosave.hurry()
    }
  }, [autosave, enabled])
}

/** The browser asks only when something is not on the server; the copy on this device is no reason to be silent. */
function askBeforeLoss(event: BeforeUnloadEvent, autosave: Autosave) {
  autosave.hurry()
  if (autosave.hasUnsaved()) event.preventDefault()
}
