'use client'

import { useRef, useState } from 'react'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { type Failure, readRoute } from '../read-route'

/** Hits, and what was typed when they were asked for. */
export type SearchAnswer = { query: string; hits: CustomerHit[] }

/**
 * Searches with every key, without waiting for a pause. A new question gives up the one before it, so an answer that
 * comes late is never shown. Takes the hits of the empty question, which the page brought along, and what to do when
 * Enter was pressed before the answer came and only one customer can be meant.
 */
export function useCustomerSearch(initial: CustomerHit[], onOnly: (hit: CustomerHit) => void) {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<SearchAnswer>({ query: '', hits: initial })
  const [failure, setFailure] = useState<Failure>()
  const asking = useRef<AbortController>(null)
  const asked = useRef('')
  const enterWaits = useRef(false)

  async function ask(text: string) {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    asked.current = text
    try {
      const result = await readRoute<CustomerHit[]>(
        `/api/customers/search?${new URLSearchParams({ q: text })}`,
        controller.signal,
      )
      if (asking.current !== controller) return
      setFailure(result.ok ? undefined : result.error)
      if (!result.ok) return
      setAnswer({ query: text, hits: result.data })
      const [only, another] = result.data
      if (enterWaits.current && only && !another) onOnly(only)
      enterWaits.current = false
    } catch (error) {
      if (!controller.signal.aborted) throw error
    }
  }

  return {
    query,
    answer,
    failure,
    /** The hits on screen are not yet those of what stands in the field. */
    isBehind: answer.query !== words(query),
    type(text: string) {
      setQuery(text)
      // A space more or less; or what stood in the field before this script was there, told twice.
      if (words(text) === asked.current) return
      enterWaits.current = false
      void ask(words(text))
    },
    /** Enter was pressed while the answer is on its way. */
    waitWithEnter() {
      enterWaits.current = true
    },
    /** Asks the same again: the mirror has grown, or the last try failed. */
    again: () => void ask(words(query)),
  }
}

/** What is asked for: a space more or less changes nothing. */
function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
