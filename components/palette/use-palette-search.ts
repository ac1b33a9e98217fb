'use client'

import { useRef, useState } from 'react'
import { readRoute } from '@/components/customers/read-route'
import type { PaletteHit } from '@/lib/domain/palette'

type Answer = { query: string; hits: PaletteHit[] }

/**
 * Asks with every key; a newer question gives up the one before it, and what is on screen stays until its answer comes. What
 * was opened lately is kept, and there at once when the field is empty again.
 */
export function usePaletteSearch() {
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer>({ query: '', hits: [] })
  const [recent, setRecent] = useState<PaletteHit[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const asking = useRef<AbortController>(null)

  /** Resolves to the hits, or to nothing when a newer question was asked or there was no answer. */
  async function ask(query: string): Promise<void> {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    try {
      const result = await readRoute<PaletteHit[]>(
        `/api/palette?${new URLSearchParams({ q: query })}`,
        controller.signal,
      )
      if (asking.current !== controller) return
      setHasFailed(!result.ok)
      if (!result.ok) return
      setAnswer({ query, hits: result.data })
      if (query === '') setRecent(result.data)
    } catch (error) {
      if (!controller.signal.aborted) throw error
    }
  }

  return {
    text,
    answer,
    hasFailed,
    /** What is on screen is not yet the answer to what stands in the field. */
    isBehind: answer.query !== words(text),
    type(typed: string) {
      const query = words(typed)
      setText(typed)
      if (query === words(text)) return
      if (query === '') setAnswer({ query, hits: recent })
      void ask(query)
    },
    /** Opened again: an empty field, and what was opened since. */
    begin() {
      setText('')
      setAnswer({ query: '', hits: recent })
      void ask('')
    },
  }
}

/** What is asked for: a space more or less changes nothing. */
export function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
