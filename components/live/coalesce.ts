import type { ChangeNews } from '@/lib/domain/change'

type Shown = Exclude<ChangeNews, { kind: 'beat' }>

/**
 * Gathers news while a page is hidden or busy, and otherwise tells it at once, at most every `everyMs`. A page whose change was
 * missed is told `gap`, whatever else there is.
 */
export function coalesce(tell: (news: Shown) => void, everyMs: number) {
  let waiting: Shown | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldAt = Number.NEGATIVE_INFINITY
  let isBusy = false

  function tryToTell() {
    if (!waiting || isBusy || timer || document.visibilityState === 'hidden') return
    timer = setTimeout(
      () => {
        timer = undefined
        if (!waiting || isBusy || document.visibilityState === 'hidden') return
        const news = waiting
        waiting = undefined
        toldAt = Date.now()
        tell(news)
      },
      Math.max(0, toldAt + everyMs - Date.now()),
    )
  }

  document.addEventListener('visibilitychange', tryToTell)
  return {
    add(news: Shown): void {
      waiting = waiting ? merge(waiting, news) : news
      tryToTell()
    },
    busy(next: boolean): void {
      isBusy = next
      tryToTell()
    },
    end(): void {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tryToTell)
    },
  }
}

function merge(before: Shown, news: Shown): Shown {
  if (before.kind === 'gap' || news.kind === 'gap') return { kind: 'gap' }
  return { kind: 'changes', changes: [...before.changes, ...news.changes] }
}
