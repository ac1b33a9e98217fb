import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** The texts of what is pressed and typed here; a layout sends them once, not with every key. */
export default async function OrdersLayout({ children }: { children: ReactNode }) {
  const { common, errors, orderExport, orderFilters, orderViews, ordersTable, orders } = await getMessages()
  const messages = {
    common,
    errors,
    orderExport,
    orderFilters,
    orderViews,
    ordersTable,
    orders: { status: orders.status },
  }
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
