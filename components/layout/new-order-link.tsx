'use client'

import { usePathname } from 'next/navigation'
import { LinkButton } from '@/components/ui/link-button'

export const NEW_ORDER = '/orders/new'

/** Leads to beginning an order; knows when it is open. Its label is hidden from the eye where the rail is narrow. */
export function NewOrderLink({ label }: { label: string }) {
  return (
    <LinkButton
      href={NEW_ORDER}
      variant="primary"
      icon="plus"
      title={label}
      aria-current={usePathname() === NEW_ORDER ? 'page' : undefined}
      className="justify-start! gap-2.5! px-2! narrow:justify-center!"
    >
      <span className="narrow:sr-only">{label}</span>
    </LinkButton>
  )
}
