import { useEffect, useState } from 'react'
import type { DraftContent } from '@/lib/domain/order-draft'
import { type Autosave, sameContent } from './autosave'
import type { DraftCopy } from './draft-copies'
import type { StoredDraft } from './stored-draft'

/** A version that the form does not show: the person's own, or that of whoever `typedBy` names; "" is another window of the person's. */
export type Aside = { content: DraftContent; keptAt: string; typedBy?: string | undefined }

/**
 * What was typed here before and never saved. Typed on the version that is still the newest, it comes back by itself and is
 * saved; otherwise it is set aside, and the person decides. `generation` counts how often the form has to be filled anew.
 */
export function useSetAside(autosave: Autosave, enabled: boolean) {
  const [aside, setAside] = useState<Aside>()
  const [restoredAt, setRestoredAt] = useState<string>()
  const [generation, setGeneration] = useState(0)

  useEffect(() => {
    if (!enabled) return
    const left = new AbortController()
    findTyped(autosave).then((found) => {
      if (left.signal.aborted || !found) return
      if (found.kind === 'aside') return setAside(found.aside)
      autosave.change(found.aside.content)
      setGeneration((count) => count + 1)
      setRestoredAt(found.aside.keptAt)
    })
    return () => left.abort()
  }, [autosave, enabled])

  function drop() {
    autosave.copies.dropAside()
    setAside(undefined)
  }

  function keep(next: Aside, version: number) {
    autosave.copies.putAside({ version, ...next })
    setAside(next)
  }

  return {
    generation,
    aside,
    restoredAt,
    dismissRestored: () => setRestoredAt(undefined),
    drop,
    /** Shows the version of somebody else; what was typed here is set aside, on this device too. */
    takeTheirs(newer: StoredDraft) {
      const mine = autosave.content()
      if (autosave.hasUnsaved() && !sameContent(mine, newer.content))
        keep({ content: mine, keptAt: new Date().toISOString() }, autosave.version())
      autosave.adopt(newer)
      setGeneration((count) => count + 1)
    },
    /** What was typed here becomes the next version; theirs, which the person has seen, is set aside. */
    keepMine(newer: StoredDraft, typedBy: string) {
      keep({ content: newer.content, keptAt: newer.updatedAt, typedBy }, newer.version)
      autosave.overrule(newer)
    },
    /** Puts what was set aside into the form, and so on top of the stored version: the person saw both. */
    takeAside() {
      if (!aside) return
      autosave.change(aside.content)
      setGeneration(generation + 1)
      drop()
    },
  }
}

type Typed = { kind: 'aside' | 'restore'; aside: Aside }

async function findTyped(autosave: Autosave): Promise<Typed | undefined> {
  const { copies } = autosave
  // While something waits to be saved, the copy is what waits.
  const copy = autosave.state().kind === 'saved' ? copies.find() : undefined
  const typed = await readCopy(copy)
  if (copy && typed && !sameContent(typed.content, autosave.content())) {
    // Who is typing again already is not interrupted.
    const isUntouched = autosave.state().kind === 'saved'
    if (isUntouched && copy.version === autosave.version()) return { kind: 'restore', aside: typed }
    copies.putAside(copy)
    if (isUntouched) copies.forget()
    return { kind: 'aside', aside: typed }
  }
  if (copy && autosave.state().kind === 'saved') copies.forget()
  const older = await readCopy(copies.findAside())
  return older && { kind: 'aside', aside: older }
}

/** Storage is a border like any other, so it is parsed; the schemas come into the browser only when there is something to read. */
async function readCopy(copy: DraftCopy | undefined): Promise<Aside | undefined> {
  if (!copy) return undefined
  const { DraftContent } = await import('@/lib/domain/order-draft')
  const { success, data, error } = DraftContent.safeParse(copy.content)
  if (success) return { content: data, keptAt: copy.keptAt, typedBy: copy.typedBy }
  console.error('The copy of a draft on this device is none', error)
  return undefined
}

export type SetAside = ReturnType<typeof useSetAside>
