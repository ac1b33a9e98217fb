'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { CustomerReadiness, type CustomerReadinessProps } from './customer-readiness'

/** Whether an order can be started for a customer; what was mended shows on the whole page. */
export function StartReadiness(props: Omit<CustomerReadinessProps, 'onChanged'>) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  return <CustomerReadiness {...props} onChanged={() => startTransition(() => router.refresh())} />
}
