import type { ReactNode } from 'react'
import { ClientMessages } from '@/components/layout/client-messages'

/** The texts of what is pressed and typed here; a layout sends them once, not with every key. */
export default function OrdersLayout({ children }: { children: ReactNode }) {
  return <ClientMessages namespaces={['common', 'errors', 'orderFilters', 'orderViews']}>{children}</ClientMessages>
}
