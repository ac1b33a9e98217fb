'use client'

import type { Route } from 'next'
import Form from 'next/form'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, useTransition } from 'react'
import { SearchField } from './search-field'

/** So long nothing is typed before the list is asked for, in ms: each answer is a page from the server. */
const PAUSE_MS = 150

type ListSearchProps = {
  /** The list's address without its question; what else stands in it stays. */
  address: string
  query: string
  label: string
  placeholder: string
}

/** The search of a list, kept in the address as `q`: typed or shared, with and without script. Begins at the first page. */
export function ListSearch({ address, query, label, placeholder }: ListSearchProps) {
  const router = useRouter()
  const [text, setText] = useState(query)
  const [isSearching, startTransition] = useTransition()
  const shown = useRef(query)
  const field = useRef<HTMLInputElement>(null)
  const [path = '', rest = ''] = address.split('?')

  // Somebody fast has typed before this script was there.
  const takeOver = useEffectEvent(() => setText((known) => field.current?.value ?? known))
  useEffect(() => takeOver(), [])

  // Cleared by a link, or gone back to: the field follows the address, but never while it is ahead of it.
  useEffect(() => {
    if (query !== shown.current) setText(query)
    shown.current = query
  }, [query])

  useEffect(() => {
    const q = text.trim()
    if (q === shown.current) return
    const timer = setTimeout(() => {
      shown.current = q
      const params = new URLSearchParams(rest)
      if (q) params.set('q', q)
      const target = params.size > 0 ? `${path}?${params}` : path
      startTransition(() => router.replace(target as Route, { scroll: false }))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, path, rest, router])

  return (
    <Form action={path as Route} role="search" className="w-80 max-sm:w-full">
      {[...new URLSearchParams(rest)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchField
        ref={field}
        name="q"
        slashKey
        label={label}
        placeholder={placeholder}
        value={text}
        busy={isSearching}
        onChange={(event) => setText(event.target.value)}
      />
    </Form>
  )
}
