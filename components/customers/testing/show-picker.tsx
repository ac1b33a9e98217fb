import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { type Messages, NextIntlClientProvider } from 'next-intl'
import { expect, vi } from 'vitest'
import type { ActionResult } from '@/lib/domain/action-result'
import type { OrderBeginning } from '@/lib/domain/draft-view'
import { CustomerPicker, type CustomerPickerProps } from '../picker/customer-picker'
import { hit, SYNCED } from './sample-customers'

/** Shows the picker with Alpha, Beta and Gamma; returns what a test presses and looks at. */
export function showPicker(messages: Messages, props: Partial<CustomerPickerProps> = {}) {
  const push = vi.fn<(href: string) => void>()
  const begun: ActionResult<OrderBeginning> = { ok: true, data: { kind: 'begun', draftId: 'draft-1' } }
  const begin = vi.fn<CustomerPickerProps['beginAction']>().mockResolvedValue(begun)
  const router = { push, replace: push, back() {}, forward() {}, refresh() {}, prefetch() {} }
  const done = async () => ({ ok: true, data: undefined }) as const
  render(
    <AppRouterContext.Provider value={router as unknown as React.ContextType<typeof AppRouterContext>}>
      <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
        <CustomerPicker
          initialHits={[hit('Alpha'), hit('Beta'), hit('Gamma')]}
          initialSync={SYNCED}
          mayOrder
          beginAction={begin}
          pinAction={done}
          recheckAction={async () => ({ ok: true, data: hit('Alpha') })}
          syncAction={done}
          {...props}
        />
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  )
  const field = screen.getByRole('combobox', { name: 'Find a customer' })
  return { user: userEvent.setup(), field, push, begin }
}

const customerOf = (option: Element | null) => option?.id.split('-').at(-1)

/** The ids of the customers on screen. */
export function shown() {
  return screen.queryAllByRole('option').map(customerOf)
}

/** The customer that the field points at for a screen reader, and that looks chosen. */
export function active() {
  const option = document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '')
  expect(option?.getAttribute('aria-selected')).toBe('true')
  return customerOf(option)
}
