'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useEffect, useEffectEvent, useRef, useState, useTransition } from 'react'
import { SearchField } from './search-field'

/** Somebody who types faster than this is waited for, in ms: each answer is a page from the server. */
const PAUSE_MS = 40

type ListSearchProps = {
  /** The list's address without its question; what else stands in it stays. */
  address: string
  query: string
  label: string
  placeholder: string
  className?: string
}

/**
 * The search of a list, kept in the address as `q`: typed or shared, with and without script. Begins at the first page. One
 * question is under way at a time, the newest is asked next. What is typed in one go is one step back; Enter ends it.
 */
export function ListSearch({ address, query, label, placeholder, className = 'w-80 max-sm:w-full' }: ListSearchProps) {
  const router = useRouter()
  const [text, setText] = useState(query)
  const [isSearching, startTransition] = useTransition()
  const asked = useRef(query)
  const isInOneGo = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const [path = '', rest = ''] = address.split('?')

  // Somebody fast has typed before this script was there.
  const takeOver = useEffectEvent(() => setText((known) => field.current?.value ?? known))
  useEffect(() => takeOver(), [])

  // Cleared by a link, or gone back to: the field follows the address, but never while it is ahead of it.
  useEffect(() => {
    if (query !== asked.current) {
      setText(query)
      isInOneGo.current = false
    }
    asked.current = query
  }, [query])

  const find = useEffectEvent((q: string) => {
    if (q === asked.current) return
    asked.current = q
    const params = new URLSearchParams(rest)
    if (q) params.set('q', q)
    const target = (params.size > 0 ? `${path}?${params}` : path) as Route
    const isNext = isInOneGo.current
    isInOneGo.current = true
    startTransition(() => (isNext ? router.replace : router.push)(target, { scroll: false }))
  })

  useEffect(() => {
    if (isSearching || text.trim() === asked.current) return
    const timer = setTimeout(() => find(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, isSearching])

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    find(text.trim())
    isInOneGo.current = false
  }

  return (
    <search className={className}>
      <form action={path} aria-busy={isSearching} onSubmit={submit}>
        {[...new URLSearchParams(rest)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SearchField
          ref={field}
          name="q"
          slashKey
          label={label}
          placeholder={placeholder}
          maxLength={200}
          value={text}
          busy={isSearching}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  )
}
