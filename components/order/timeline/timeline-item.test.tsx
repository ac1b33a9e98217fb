import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, test } from 'vitest'
import { defaultLocale, type Locale, locales } from '@/lib/domain/locale'
import { SUBMISSION_EVENT_KINDS, type SubmissionEventKind } from '@/lib/domain/order-submission'
import { messages } from '@/lib/i18n/messages'
import { TimelineItem } from './timeline-item'

afterEach(cleanup)

function show(kind: SubmissionEventKind, detail: Record<string, string | number> = {}, locale: Locale = defaultLocale) {
  const ids = { requestId: null, correlationId: null }
  const entry = { id: 1, at: '2026-11-20T13:03:00.000Z', kind, personName: 'Sana Mori', detail, times: 1, ...ids }
  const fail = (error: Error) => {
    throw error
  }
  render(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages[locale]} onError={fail}>
      <ol>
        <TimelineItem entry={entry} isLast />
      </ol>
    </NextIntlClientProvider>,
  )
  return screen.getByRole('listitem').textContent ?? ''
}

test.each(locales.flatMap((locale) => SUBMISSION_EVENT_KINDS.map((kind) => [locale, kind] as const)))(
  'is a whole sentence in %s: %s',
  (locale, kind) => {
    expect(show(kind, {}, locale)).not.toMatch(/[{}]|event\./)
  },
)

test.each([
  [{ code: '800002' }, 'Microsoft refused the order; nothing was ordered'],
  [{ code: 'throttled', reach: 'never' }, 'The order did not leave Order Desk; nothing was ordered'],
  [{ code: 'nothingOrdered' }, 'No order was found, and none will appear any more; nothing was ordered'],
])('says who refused an order, if anybody did: %o', (detail, sentence) => {
  expect(show('refused', detail)).toContain(sentence)
})

test('says by what an unknown outcome was found out', () => {
  expect(show('found_out', { by: 'orders' })).toContain('from the customer’s orders')
  cleanup()
  expect(show('found_out', { by: 'repeated_call' })).toContain('from Microsoft’s answer to the same request')
})
