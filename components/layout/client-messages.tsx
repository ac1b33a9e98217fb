import { type Messages, NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

type ClientMessagesProps = { namespaces: (keyof Messages)[]; children: ReactNode }

/** Sends the texts of some namespaces to the browser, for the client components inside; the others stay on the server. */
export async function ClientMessages({ namespaces, children }: ClientMessagesProps) {
  const messages = await getMessages()
  const picked = Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
