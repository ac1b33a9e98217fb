'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useRef } from 'react'
import { useCustomerSearch } from '@/components/customers/picker/use-customer-search'
import { SearchField } from '@/components/ui/search-field'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { FilterLink } from './filter-link'

type CustomerSearchProps = {
  initial: CustomerHit[]
  /** The query string of the filter without a customer. */
  kept: string
  words: { label: string; placeholder: string; none: string; failed: string }
}

/** Of the customers found, this many are offered: more typing is quicker than more rows. */
const SHOWN = 7

/** Recent customers, and by typing any other: each one an address that filters by it. Enter takes the only one left. */
export function CustomerSearch({ initial, kept, words }: CustomerSearchProps) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const { query, answer, failure, isBehind, type, waitWithEnter } = useCustomerSearch(initial, filterBy)
  const says = failure ? words.failed : answer.hits.length === 0 ? words.none : undefined

  function filterBy({ id }: CustomerHit) {
    field.current?.closest<HTMLElement>('[popover]')?.hidePopover()
    router.push(addressWith(kept, id) as Route, { scroll: false })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    const [only, another] = answer.hits
    if (isBehind) waitWithEnter()
    else if (only && !another) filterBy(only)
  }

  return (
    <div className="grid gap-1">
      <SearchField
        ref={field}
        label={words.label}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        className="mx-1 mb-1"
      />
      <p role="status" className={says ? 'px-2 py-1.5 text-sm text-ink-2' : 'sr-only'}>
        {says}
      </p>
      <ul className="grid grid-cols-1">
        {answer.hits.slice(0, SHOWN).map(({ id, companyName, domain }) => (
          <li key={id}>
            <FilterLink href={addressWith(kept, id)}>
              <span className="max-w-3/5 shrink-0 truncate">{companyName}</span>
              <span className="truncate text-xs text-ink-3">{domain}</span>
            </FilterLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function addressWith(kept: string, customerId: string): string {
  const params = new URLSearchParams(kept)
  params.set('customer', customerId)
  return `/orders?${params}`
}
