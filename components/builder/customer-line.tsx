import type { ReactNode } from 'react'
import type { CustomerRow } from '@/lib/domain/customer-row'

/** Who the order is for, in one line, and what belongs to the draft as a whole. */
export function CustomerLine({ customer, children }: { customer: CustomerRow; children: ReactNode }) {
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {customer.domain && <span className="font-mono text-xs">{customer.domain}</span>}
      {children}
    </span>
  )
}
