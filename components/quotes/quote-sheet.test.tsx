import { cleanup, render, screen, within } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, test } from 'vitest'
import type { Locale } from '@/lib/domain/locale'
import type { QuoteLine, QuoteView } from '@/lib/domain/quote'
import { messages } from '@/lib/i18n/messages'
import { QuoteSheet } from './quote-sheet'

afterEach(cleanup)

const licence: QuoteLine = {
  ...{ key: 'a', productId: 'P', skuId: '0001', productTitle: 'Microsoft 365', skuTitle: 'Business Basic' },
  ...{ friendlyName: '', segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly', quantity: 30 },
  ...{ currency: 'JPY', unitPrice: '749', periodPrice: '22470', periods: 12, termPrice: '269640', endsOn: null },
}
const plan: QuoteLine = {
  ...{ ...licence, key: 'b', skuTitle: 'Azure plan', termDuration: '', quantity: 1, periods: 1 },
  ...{ unitPrice: null, periodPrice: null, termPrice: null },
}

function show(locale: Locale, lines: QuoteLine[]) {
  const address = { addressLine1: '港南 2-16-3', city: '港区', state: '東京都', postalCode: '108-0075', country: 'JP' }
  const quote: QuoteView = {
    ...{
      id: 'q',
      number: 1001,
      draftId: 'd',
      customerId: 'c',
      validUntil: '2026-12-21',
      issuedAt: '2026-11-21T00:00Z',
    },
    content: {
      ...{ locale, lines, note: '', contact: { name: 'Sana Mori', email: 'sana@example.com' } },
      seller: { name: 'Contoso Japan', address },
      customer: { name: '青葉商事株式会社', address },
      totals: [{ currency: 'JPY', amount: '269640' }],
    },
  }
  render(
    <NextIntlClientProvider locale={locale} messages={{ quoteSheet: messages[locale].quoteSheet }}>
      <QuoteSheet quote={quote} issuedOn="2026-11-21" />
    </NextIntlClientProvider>,
  )
  return within(screen.getByRole('article'))
}

test('a Japanese quote addresses the company, and writes days, addresses and yen as in Japan', () => {
  const sheet = show('ja', [licence])
  expect(sheet.getByText('青葉商事株式会社 御中')).toBeDefined()
  expect(sheet.getByText('2026年12月21日')).toBeDefined()
  expect(sheet.getAllByText('東京都 港区 港南 2-16-3')).toHaveLength(2)
  expect(sheet.getByRole('row', { name: /Business Basic/ }).textContent).toContain('¥749月額¥22,470¥269,640')
  expect(sheet.getByText('1 年契約、毎月払い（全 12 回）')).toBeDefined()
})

test('an English quote says the same in English; what is paid by its use has no figures', () => {
  const sheet = show('en', [licence, plan])
  expect(sheet.getByText('December 21, 2026')).toBeDefined()
  expect(sheet.getByText('1-year term, paid monthly (12 payments)')).toBeDefined()
  const byUse = sheet.getByRole('row', { name: /Azure plan/ })
  expect(byUse.textContent).toContain('Without term, paid monthly by usage')
  expect(byUse.textContent).not.toContain('JPY')
})

test('a first term that ends early says until when, and from which day it was reckoned', () => {
  const sheet = show('en', [{ ...licence, endsOn: '2027-02-28' }])
  expect(sheet.getByText(/ends on February 28, 2027.*ordered on November 21, 2026/)).toBeDefined()
})
