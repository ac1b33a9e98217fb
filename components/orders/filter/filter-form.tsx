'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ReactNode, type Ref, type SubmitEvent, useTransition } from 'react'
import { formAddress } from './form-address'

type FilterFormProps = { children: ReactNode; className?: string; ref?: Ref<HTMLFormElement> }

/**
 * A form whose answer is an address of the dashboard. Without a script the browser sends it itself; with one, the page
 * stays, the address has nothing in it that is empty, and the menu around the form closes.
 */
export function FilterForm({ children, className, ref }: FilterFormProps) {
  const router = useRouter()
  const [pending, start] = useTransition()

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    form.closest<HTMLElement>('[popover]')?.hidePopover()
    start(() => router.push(formAddress(new FormData(form)) as Route, { scroll: false }))
  }

  return (
    <form ref={ref} action="/orders" method="get" aria-busy={pending} onSubmit={submit} className={className}>
      {children}
    </form>
  )
}
