'use client'

import { useTranslations } from 'next-intl'
import { Suspense, use, useRef, useState } from 'react'
import { type Failure, settle } from '@/components/customers/read-route'
import { Button } from '@/components/ui/button'
import type { ActionResult } from '@/lib/domain/action-result'
import { findUnfitReason } from '@/lib/domain/customer-row'
import type { Readiness } from '@/lib/domain/readiness'
import type { ReadinessActions } from './readiness-actions'
import { ReadinessFacts } from './readiness-facts'
import { ReadinessFailure } from './readiness-failure'
import { ReadinessNotice } from './readiness-notice'

export type CustomerReadinessProps = {
  /** What the desk knows without asking. */
  known: Readiness
  /** What Microsoft says now, on its way; left out where `known` is fresh. */
  checked?: Promise<ActionResult<Readiness>>
  /** Only the roles that may confirm an agreement and ask for a qualification. */
  mayChange: boolean
  actions: ReadinessActions
  /** Something has changed: whoever shows more of the customer brings that up to date. */
  onChanged?: (readiness: Readiness) => void
}

/** Whether one can order for a customer: five facts, and what stands in the way with what to do about it, here. */
export function CustomerReadiness(props: CustomerReadinessProps) {
  return (
    <Suspense fallback={<ReadinessFacts readiness={props.known} isChecking />}>
      <Asked {...props} />
    </Suspense>
  )
}

function Asked({ known, checked, mayChange, actions, onChanged }: CustomerReadinessProps) {
  const t = useTranslations('readiness')
  const result = checked ? use(checked) : undefined
  const [changed, setChanged] = useState<Readiness>()
  const [isChecking, setChecking] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [said, setSaid] = useState('')
  const region = useRef<HTMLElement>(null)
  const readiness = changed ?? (result?.ok ? result.data : known)
  const unasked = changed === undefined && result?.ok === false ? result.error : undefined

  function take(next: Readiness) {
    const isFit = findUnfitReason(next.customer) === undefined
    if (isFit && findUnfitReason(readiness.customer)) setSaid(t('readyNow', { customer: next.customer.companyName }))
    else setSaid(t('checkedNow'))
    setChanged(next)
    setFailure(undefined)
    onChanged?.(next)
    // What was pressed may be gone: the focus stays with what it was about.
    region.current?.focus()
  }

  async function recheck() {
    setChecking(true)
    const again = await settle(actions.recheck({ customerId: readiness.customer.id }))
    setChecking(false)
    if (again.ok) take(again.data)
    else setFailure(again.error)
  }

  const checkAgain = (
    <Button size="small" icon="refresh" pending={isChecking} pendingLabel={t('checking')} onClick={recheck}>
      {t('checkAgain')}
    </Button>
  )
  const parts = { readiness, actions, onChanged: take }
  const trouble = failure ?? unasked
  return (
    <section ref={region} tabIndex={-1} aria-label={t('label')} className="grid gap-3 outline-none">
      <ReadinessFacts
        readiness={readiness}
        isChecking={isChecking}
        edit={mayChange ? parts : undefined}
        onCheckAgain={recheck}
      />
      {trouble && <ReadinessFailure failure={trouble} action={checkAgain} />}
      <ReadinessNotice {...parts} mayChange={mayChange} checkAgain={checkAgain} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  )
}
