import type { ChangeNews } from '@/lib/domain/change'
import { keepRecent } from './recent-changes'
import { shareStream } from './share-stream'

/** A stream that is back within this time was never down: a server that restarts, a stream that was old enough. */
const DOWN_AFTER_MS = 3_000
/** From one page to the next, the stream stays. */
const LINGER_MS = 10_000

type NewsListener = (news: ChangeNews) => void

const listeners = new Set<NewsListener>()
const stateListeners = new Set<() => void>()
let recent: ReturnType<typeof keepRecent> | undefined
let isUp = false
let goingDown: ReturnType<typeof setTimeout> | undefined
let lingering: ReturnType<typeof setTimeout> | undefined
let stop: (() => void) | undefined

/**
 * Hears what is stored from now on, and what was stored since `since`, when the server rendered the page. The first listener
 * of a tab opens the stream; nothing is open while nobody listens. Returns the function that ends it.
 */
export function hearChanges(since: string, listener: NewsListener): () => void {
  clearTimeout(lingering)
  listeners.add(listener)
  const missed = recent?.after(since)
  if (missed) listener(missed)
  recent ??= keepRecent({ since, until: since, changes: [] })
  if (!stop) start()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) lingering = setTimeout(end, LINGER_MS)
  }
}

/** Whether the server is heard; while it is not, pages ask it themselves. */
export function isHeard(): boolean {
  return isUp
}

export function onHeard(listener: () => void): () => void {
  stateListeners.add(listener)
  return () => stateListeners.delete(listener)
}

function start() {
  const heard = recent
  if (!heard) return
  const leave = shareStream({
    recent: heard.all,
    onNews(news, id) {
      heard.add(news, id)
      if (news.kind !== 'beat') tell(news)
    },
    onState: show,
    onWelcome(others) {
      const missed = heard.join(others)
      if (missed) tell(missed)
    },
  })
  window.addEventListener('pagehide', pause)
  stop = () => {
    window.removeEventListener('pagehide', pause)
    leave()
  }
}

/** A page that the browser keeps for "back" must not keep the stream from the other tabs. */
function pause() {
  end()
  window.addEventListener('pageshow', resume, { once: true })
}

function resume() {
  if (listeners.size > 0 && !stop) start()
}

function end() {
  stop?.()
  stop = undefined
  show(false)
  if (listeners.size === 0) recent = undefined
}

function tell(news: ChangeNews) {
  for (const listener of listeners) listener(news)
}

function show(next: boolean) {
  clearTimeout(goingDown)
  if (next === isUp) return
  const change = () => {
    isUp = next
    for (const listener of stateListeners) listener()
  }
  if (next) change()
  else goingDown = setTimeout(change, DOWN_AFTER_MS)
}
