import type { ActionResult } from '@/lib/domain/action-result'
import type { AppErrorCode, ErrorView } from '@/lib/domain/app-error'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { DraftCopies } from './draft-copies'
import type { SaveState } from './save-state'
import type { ReadAction, SaveAction, Saved, StoredDraft } from './stored-draft'

/** Silence after the last key before what was typed is sent. */
const SILENCE_MS = 400
/** Pauses between tries while the server does not take it; the last one repeats. */
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 20_000] as const

/** Failures that pass by themselves, or whose outcome nobody knows. */
const PASSING = new Set<AppErrorCode>(['unexpected', 'microsoftUnavailable', 'throttled'])

export type AutosaveOptions = {
  draftId: string
  /** What the server had when the page was opened. */
  stored: StoredDraft
  save: SaveAction
  read: ReadAction
  copies: DraftCopies
  /** Says whether a thrown failure means that this page is older than the server's release. */
  isOutdated?: (error: unknown) => boolean
}

export type Autosave = ReturnType<typeof createAutosave>

/**
 * Saves a draft as it is typed: one save at a time, in order, each from the version the last one returned. What could not be
 * saved stays on this device and is tried again. A save whose answer was lost is looked up before anyone is told that
 * somebody else changed the draft: it may have been this very page.
 */
export function createAutosave({ draftId, stored, save, read, copies, isOutdated }: AutosaveOptions) {
  let version = stored.version
  let saved = stored.content
  let state: SaveState = { kind: 'saved', at: stored.updatedAt }
  let waiting: DraftContent | undefined
  /** Texts that were sent and never answered: each may stand in the database. */
  let unanswered: string[] = []
  /** Versions that this page saved and that nobody has told of yet. */
  const untold = new Set<number>()
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  const listeners = new Set<() => void>()

  function show(next: SaveState) {
    state = next
    for (const listener of listeners) listener()
  }

  function later(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(push, ms)
  }

  /** Sends what waits, unless a send is under way: that one takes it along. */
  function push(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running ??= drain().finally(() => {
      running = undefined
    })
    return running
  }

  async function drain(): Promise<void> {
    while (waiting && !timer) {
      const content = waiting
      if (state.kind !== 'retrying') show({ kind: 'saving' })
      const result = await send(content)
      if (!result) return
      accept(content, result)
    }
  }

  function accept(content: DraftContent, answer: Saved) {
    version = answer.version
    untold.add(version)
    saved = content
    unanswered = []
    tries = 0
    if (waiting === content) waiting = undefined
    copies.forget()
    if (waiting) copies.keep(version, waiting)
    show(waiting ? { kind: 'unsaved' } : { kind: 'saved', at: answer.savedAt })
  }

  /** Returns what the server said, or undefined when it was not saved; then `state` says why and what follows. */
  async function send(content: DraftContent): Promise<Saved | undefined> {
    const result = await attempt(() => save({ draftId, version, content }))
    if (result?.ok) return result.data
    if (result?.error.code === 'draftChangedElsewhere' && unanswered.length > 0) return findOwnSave(content)
    if (!result || PASSING.has(result.error.code)) {
      unanswered.push(canonicalJson(content))
      retry(result?.error)
    } else stop(result.error)
    return undefined
  }

  /** Somebody saved meanwhile; when it was a save of ours whose answer was lost, the typing goes on from there. */
  async function findOwnSave(content: DraftContent): Promise<Saved | undefined> {
    const result = await attempt(() => read({ draftId }))
    if (!result?.ok) {
      retry(result?.error)
      return undefined
    }
    if (!unanswered.includes(canonicalJson(result.data.content))) {
      stop({ code: 'draftChangedElsewhere' })
      return undefined
    }
    unanswered = []
    version = result.data.version
    if (!sameContent(content, result.data.content)) return send(content)
    return { version, savedAt: result.data.updatedAt }
  }

  async function attempt<T>(call: () => Promise<ActionResult<T>>): Promise<ActionResult<T> | undefined> {
    try {
      return await call()
    } catch (error) {
      // Expected while the server or the network is away; what was typed is on this device meanwhile.
      console.warn('The draft could not be saved, trying again', error)
      if (isOutdated?.(error)) show({ kind: 'outdated' })
      return undefined
    }
  }

  function retry(error?: ErrorView) {
    if (state.kind === 'outdated') return
    later(RETRY_MS[tries] ?? RETRY_MS[RETRY_MS.length - 1] ?? SILENCE_MS)
    tries += 1
    show({ kind: 'retrying', error })
  }

  function stop(error: ErrorView) {
    clearTimeout(timer)
    timer = undefined
    if (waiting) copies.keep(version, waiting)
    show({ kind: 'stopped', error })
  }

  /** What the form shows goes on from this version. */
  function begin(newer: StoredDraft) {
    clearTimeout(timer)
    timer = undefined
    unanswered = []
    tries = 0
    version = newer.version
    saved = newer.content
  }

  /** What the server cannot read may become readable by the next key; everything else that stopped waits for the person. */
  function isHalted(): boolean {
    if (state.kind === 'stopped') return state.error.code !== 'inputInvalid'
    return state.kind === 'outdated'
  }

  return {
    state: () => state,
    version: () => version,
    copies,
    /** The draft as the server has it now. A failure comes back as data. */
    async readStored(): Promise<ActionResult<StoredDraft>> {
      return (await attempt(() => read({ draftId }))) ?? { ok: false, error: { code: 'unexpected' } }
    },
    /** Whether something was typed here that the server does not have. */
    hasUnsaved: () => waiting !== undefined,
    /** What stands in the form, saved or not. */
    content: () => waiting ?? saved,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** What stands in the form now. Kept on this device at once, sent after a short silence. */
    change(content: DraftContent) {
      if (!waiting && !running && sameContent(content, saved)) return
      waiting = content
      copies.keep(version, content)
      // Nothing is sent, but what differs from the stored version is another by now.
      if (isHalted()) return show({ ...state })
      if (state.kind === 'retrying') return
      if (state.kind === 'saved') show({ kind: 'unsaved' })
      later(SILENCE_MS)
    },
    /** Sends what waits without waiting for silence: a field was left, the page is hidden or closed. */
    hurry() {
      if (waiting && !isHalted() && state.kind !== 'retrying') push()
    },
    /** Tries again now: the network is back, the person came back, signed in again, or pressed "Try now". */
    resume() {
      const mayGoOn = state.kind === 'retrying' || (state.kind === 'stopped' && state.error.code === 'sessionEnded')
      if (waiting && mayGoOn) push()
    },
    /** The page was opened again on the same draft, with what the server has now. */
    reopen(newer: StoredDraft) {
      if (!waiting && !running && newer.version > version) this.adopt(newer)
    },
    /** Sends everything; resolves to whether the server has all of it. */
    async flush(): Promise<boolean> {
      while (waiting && !isHalted()) {
        await push()
        if (state.kind === 'retrying') break
      }
      return waiting === undefined
    },
    /** The form now shows what is stored; what waited was set aside by the person. */
    adopt(newer: StoredDraft) {
      begin(newer)
      waiting = undefined
      copies.forget()
      show({ kind: 'saved', at: newer.updatedAt })
    },
    /** What stands here becomes the version after the newer one, which the person has seen. */
    overrule(newer: StoredDraft) {
      const mine = waiting ?? saved
      begin(newer)
      waiting = mine
      copies.keep(version, mine)
      show({ kind: 'unsaved' })
      push()
    },
    /** Somebody stored this draft at this version: this page itself, or another that this one has to give way to. */
    async hear(stored: number) {
      await running
      if (untold.delete(stored) || isHalted()) return
      const result = await attempt(() => read({ draftId }))
      if (isHalted()) return
      if (result?.ok === false && result.error.code === 'notFound') return stop(result.error)
      if (!result?.ok) return
      if (result.data.submissionId) return stop({ code: 'draftAlreadyPlaced' })
      const isOurs = unanswered.includes(canonicalJson(result.data.content))
      if (result.data.version > version && !running && !isOurs) stop({ code: 'draftChangedElsewhere' })
    },
  }
}

/** Whether two contents say the same, whatever the order of their keys (the database sorts them its own way). */
export function sameContent(a: DraftContent, b: DraftContent): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
