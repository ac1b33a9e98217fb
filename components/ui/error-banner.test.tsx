import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, test } from 'vitest'
import type { ErrorView } from '@/lib/domain/app-error'
import { messages } from '@/lib/i18n/messages'
import { ErrorBanner } from './error-banner'

afterEach(cleanup)

function show(error: ErrorView) {
  render(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <ErrorBanner error={error} action={<button type="button">Try again</button>} />
    </NextIntlClientProvider>,
  )
}

test('says what to do, with the id to quote', () => {
  show({ code: 'agreementMissing', correlationId: 'c-1', description: 'Microsoft words', microsoftCode: '13605' })
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain(messages.en.errors.agreementMissing)
  expect(alert.textContent).toContain('c-1')
  expect(alert.textContent).not.toContain('Microsoft words')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

test('shows Microsoft’s own words and code where there is no sentence of ours', () => {
  show({ code: 'microsoftRefused', description: 'Asset is locked.', microsoftCode: '400123' })
  expect(screen.getByRole('alert').textContent).toContain('Asset is locked. (400123)')
})

test('offers to sign in again when the sign-in has ended, instead of trying again', () => {
  show({ code: 'sessionEnded' })
  expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toMatch(/^\/sign-in\?callbackUrl=/)
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})
