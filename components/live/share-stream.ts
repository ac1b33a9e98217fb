import type { ChangeNews } from '@/lib/domain/change'
import { openEventSource, SILENT_AFTER_MS } from './event-source'
import type { RecentChanges } from './recent-changes'

const NAME = 'order-desk-live'

export type StreamUser = {
  /** What this tab has heard; its end is where a stream goes on from. */
  recent(): RecentChanges
  onNews(news: ChangeNews, id: string): void
  onState(isUp: boolean): void
  /** Another tab has the stream, and this is what it heard. */
  onWelcome(recent: RecentChanges): void
}

type Message =
  | { type: 'join'; tab: string }
  | { type: 'welcome'; tab: string; isUp: boolean; recent: RecentChanges }
  | { type: 'news'; news: ChangeNews; id: string }
  | { type: 'state'; isUp: boolean }

/**
 * One stream for all tabs of a browser, because HTTP/1.1 allows it six connections to us: whoever has the lock opens it and
 * tells the others; when that tab goes, in whatever way, the next one gets the lock and goes on where it was.
 * Where there are no locks (an address without TLS), each tab has its own while it is looked at.
 */
export function shareStream(user: StreamUser): () => void {
  if (!navigator.locks || typeof BroadcastChannel === 'undefined') return streamWhileVisible(user)
  const channel = new BroadcastChannel(NAME)
  const tab = Math.random().toString(36)
  const left = new AbortController()
  let isLeader = false
  let isWelcome = false
  let isUp = false
  let silence: ReturnType<typeof setTimeout> | undefined

  const post = (message: Message) => channel.postMessage(message)

  function lead(): Promise<void> {
    clearTimeout(silence)
    isLeader = true
    const close = openEventSource(user.recent().until, {
      onNews(news, id) {
        user.onNews(news, id)
        post({ type: 'news', news, id })
      },
      onState(next) {
        isUp = next
        user.onState(next)
        post({ type: 'state', isUp })
      },
    })
    return new Promise((resolve) => {
      left.signal.addEventListener('abort', () => {
        close()
        resolve()
      })
    })
  }

  function follow(message: Message) {
    if (message.type === 'join') return
    if (message.type === 'welcome' && message.tab !== tab) return
    clearTimeout(silence)
    // The tab that has the stream passes on every word of the server's.
    silence = setTimeout(() => user.onState(false), SILENT_AFTER_MS)
    if (message.type === 'news') user.onNews(message.news, message.id)
    else user.onState(message.isUp)
    if (message.type === 'welcome') {
      isWelcome = true
      user.onWelcome(message.recent)
    } else if (!isWelcome) post({ type: 'join', tab })
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (!isLeader) follow(data)
    else if (data.type === 'join') post({ type: 'welcome', tab: data.tab, isUp, recent: user.recent() })
  }
  navigator.locks.request(NAME, { signal: left.signal }, lead).catch((error: unknown) => {
    if (!left.signal.aborted) throw error
  })
  post({ type: 'join', tab })
  return () => {
    clearTimeout(silence)
    left.abort()
    channel.close()
  }
}

function streamWhileVisible(user: StreamUser): () => void {
  const left = new AbortController()
  let close: (() => void) | undefined
  const adapt = () => {
    if (document.visibilityState === 'visible') close ??= openEventSource(user.recent().until, user)
    else {
      close?.()
      close = undefined
      user.onState(false)
    }
  }
  document.addEventListener('visibilitychange', adapt, { signal: left.signal })
  adapt()
  return () => {
    left.abort()
    close?.()
  }
}
