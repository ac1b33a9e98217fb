'use client'

import { CustomerReadiness, type CustomerReadinessProps } from '@/components/readiness/customer-readiness'
import { useOrderStore } from './state/order-state'

/** Whether one can order for the customer of this draft; what was mended lets the prices be asked for again. */
export function BuilderReadiness(props: Omit<CustomerReadinessProps, 'onChanged'>) {
  const order = useOrderStore()
  const askAgain = () => {
    const { prices } = order.get()
    if (prices.error) prices.askAgain()
  }
  return <CustomerReadiness {...props} onChanged={askAgain} />
}
