import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { messages } from '@/lib/i18n/messages'

/** Renders with English texts, in UTC. */
export function show(content: ReactNode) {
  return render(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC" now={new Date('2026-11-21T12:00:00Z')}>
      {content}
    </NextIntlClientProvider>,
  )
}
