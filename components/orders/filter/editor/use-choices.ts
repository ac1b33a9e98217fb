'use client'

import { useEffect, useState } from 'react'
import { readRoute } from '@/components/customers/read-route'
import type { FacetChoice } from '@/lib/domain/history/facet-choice'
import type { ListKind } from './editor-props'

/** Kinds of which there may be any number: the server finds them. Of the others it sends all, and typing leaves some of them. */
const SEARCHED: readonly ListKind[] = ['customer', 'person', 'reseller', 'product']

type Answer = { query: string; choices: FacetChoice[] } | { query: string; failed: true }

/** Takes a kind and what was typed; returns the values that fit. A new question gives up the one before it. */
export function useChoices(kind: ListKind, typed: string) {
  const [answer, setAnswer] = useState<Answer>()
  const words = typed.trim()
  const query = SEARCHED.includes(kind) ? words : ''

  useEffect(() => {
    const asking = new AbortController()
    const address = `/api/orders/choices?${new URLSearchParams({ kind, q: query })}`
    readRoute<FacetChoice[]>(address, asking.signal).then(
      (read) => {
        if (!asking.signal.aborted) setAnswer(read.ok ? { query, choices: read.data } : { query, failed: true })
      },
      (error) => {
        if (!asking.signal.aborted) throw error
      },
    )
    return () => asking.abort()
  }, [kind, query])

  const all = answer && 'choices' in answer ? answer.choices : undefined
  return {
    isSearched: SEARCHED.includes(kind),
    isBehind: answer?.query !== query,
    failed: answer !== undefined && 'failed' in answer,
    /** Undefined while nothing was read yet. */
    choices: query || !words ? all : all?.filter((choice) => fits(choice, words)),
  }
}

function fits({ label, value }: FacetChoice, words: string): boolean {
  const text = `${label} ${value}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
