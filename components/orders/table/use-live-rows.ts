import { useState } from 'react'
import { useChanges } from '@/components/live/use-changes'
import type { ActionResult } from '@/lib/domain/action-result'
import type { Change, ChangeNews } from '@/lib/domain/change'
import { type ListNews, MANY_CUSTOMERS } from '@/lib/domain/history/list-news'
import type { OrderEntry } from '@/lib/domain/history/order-entry'

const EVERY_MS = 1_000

export type ListShown = {
  rows: OrderEntry[]
  /** When the server began to read them, ISO 8601. */
  since: string
  /** The list's query string. */
  search: string
  /** Everything that matches is on this page. */
  isWhole: boolean
}

/**
 * The rows with what has changed in them since, each in its place, and how many there are that are not shown. Our server is
 * asked for nothing but those.
 */
export function useLiveRows({ rows, since, search, isWhole }: ListShown) {
  const [heard, setHeard] = useState<{ since: string; rows: OrderEntry[]; newIds: string[] }>()
  const [isBusy, setIsBusy] = useState(false)

  async function ask(news: Exclude<ChangeNews, { kind: 'beat' }>) {
    setIsBusy(true)
    try {
      const params = new URLSearchParams(search)
      params.set('since', since)
      params.set('whole', String(isWhole))
      params.set(
        'ids',
        rows
          .filter((row) => concerns(news, row))
          .map(({ id }) => id)
          .join(),
      )
      const response = await fetch(`/api/orders/news?${params}`)
      const result: ActionResult<ListNews> = await response.json()
      if (!result.ok) return
      const { rows: fresh, newIds } = result.data
      setHeard((known) => {
        const others = known?.since === since ? known.rows.filter(({ id }) => !fresh.some((row) => row.id === id)) : []
        return { since, rows: [...fresh, ...others], newIds }
      })
    } catch (error) {
      // The next news asks again.
      console.warn(error)
    } finally {
      setIsBusy(false)
    }
  }
  const isWanted = ({ noun }: Change) => noun === 'submission' || noun === 'history'
  useChanges({ since, isWanted, isBusy, everyMs: EVERY_MS }, (news) => void ask(news))

  const known = heard?.since === since ? heard : undefined
  const newer = new Map(known?.rows.map((row) => [row.id, row]))
  return {
    rows: rows.map((row) => newer.get(row.id) ?? row),
    newCount: known?.newIds.filter((id) => !rows.some((row) => row.id === id)).length ?? 0,
  }
}

function concerns(news: Exclude<ChangeNews, { kind: 'beat' }>, row: OrderEntry): boolean {
  if (news.kind === 'gap') return true
  return news.changes.some(({ noun, id }) =>
    noun === 'history' ? id === row.customer.id || id === MANY_CUSTOMERS : id === row.id,
  )
}
