import type { ChangeNews } from '@/lib/domain/change'

/** The server says that it is there every 20 s; without a word for this long, the connection is one in name only. */
export const SILENT_AFTER_MS = 50_000
/** Pauses before a new stream where the browser itself does not come back; the last one repeats. */
const AGAIN_MS = [1_000, 2_000, 5_000, 15_000, 30_000] as const

type Listener = {
  onNews(news: ChangeNews, id: string): void
  onState(isUp: boolean): void
}

/**
 * Hears from our server what is stored, from `since` on, until it is closed. The browser comes back by itself when the
 * connection breaks; a stream that was refused or fell silent is opened anew, from where it was.
 */
export function openEventSource(since: string, { onNews, onState }: Listener): () => void {
  let last = since
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0

  function open() {
    source = new EventSource(`/api/events?${new URLSearchParams({ since: last })}`)
    source.onopen = () => {
      tries = 0
      watch()
      onState(true)
    }
    source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
      last = lastEventId
      watch()
      const news: ChangeNews = JSON.parse(data)
      onNews(news, lastEventId)
    }
    source.onerror = () => {
      onState(false)
      if (source?.readyState === EventSource.CLOSED) again()
    }
  }

  function watch() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      onState(false)
      again()
    }, SILENT_AFTER_MS)
  }

  function again() {
    source?.close()
    clearTimeout(timer)
    timer = setTimeout(open, AGAIN_MS[tries] ?? AGAIN_MS[AGAIN_MS.length - 1])
    tries += 1
  }

  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
