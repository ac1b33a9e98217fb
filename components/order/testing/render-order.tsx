import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { SANA } from './sample-submission'

/** Who placed the order, a colleague, and an administrator. */
export const viewers = {
  sana: { personId: SANA.id, mayOrder: true, mayAdminister: false },
  jonas: { personId: 'jonas', mayOrder: true, mayAdminister: false },
  admin: { personId: 'admin', mayOrder: true, mayAdminister: true },
}

/** A part of the order page as a person has it, in English and UTC. */
export function renderOrder(children: ReactNode) {
  const refresh = vi.fn()
  const router = {
    push: () => undefined,
    replace: () => undefined,
    prefetch: () => undefined,
    back: () => undefined,
    forward: () => undefined,
    refresh,
    bfcacheId: '',
  }
  render(
    <AppRouterContext value={router}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages.en}>
        {children}
      </NextIntlClientProvider>
    </AppRouterContext>,
  )
  return { refresh, user: userEvent.setup() }
}
