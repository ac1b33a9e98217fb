'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { draftAddress } from '@/components/drafts/draft-address'
import type { Action } from '@/lib/domain/action-result'
import type { DraftRow, OrderBeginning } from '@/lib/domain/draft-view'
import { type Failure, settle } from './read-route'

export type BeginOrderAction = Action<{ customerId: string; anew: boolean }, OrderBeginning>
type Customer = { id: string; companyName: string }

export type OrderStart =
  | { step: 'idle' }
  /** Until the builder stands there; nothing more can be pressed. */
  | { step: 'starting'; customer: Customer }
  | { step: 'openDrafts'; customer: Customer; drafts: DraftRow[] }
  | { step: 'failed'; customer: Customer; failure: Failure }

export type OrderStarter = ReturnType<typeof useOrderStart>

/** Starts an order and opens its builder; dead after the first press until there is an answer that leads elsewhere. */
export function useOrderStart(begin: BeginOrderAction) {
  const router = useRouter()
  const [state, setState] = useState<OrderStart>({ step: 'idle' })
  // A second press comes before the first has been rendered: state alone would let it through.
  const busy = useRef(false)

  async function start(customer: Customer, anew = false) {
    if (busy.current) return
    busy.current = true
    setState({ step: 'starting', customer })
    const result = await settle(begin({ customerId: customer.id, anew }))
    if (result.ok && result.data.kind === 'begun') {
      router.push(draftAddress(customer.id, result.data.draftId))
      return
    }
    busy.current = false
    if (result.ok)
      setState({ step: 'openDrafts', customer, drafts: result.data.kind === 'begun' ? [] : result.data.drafts })
    else setState({ step: 'failed', customer, failure: result.error })
  }

  return { state, start, dismiss: () => setState({ step: 'idle' }) }
}
