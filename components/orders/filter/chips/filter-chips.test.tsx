import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/domain/locale'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { messages } from '@/lib/i18n/messages'
import { FilterChips } from './filter-chips'

afterEach(cleanup)

const CUSTOMER = 'd0c50000-0000-4000-8000-000000000001'
const names = { [`customer:${CUSTOMER}`]: 'Contoso <b>GmbH</b>', 'person:sana': 'Sana Mori', 'product:CFQ7': 'Visio' }

function showChips(asked: Record<string, string>, locale: Locale = 'en') {
  render(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <FilterChips filter={OrdersFilter.parse(asked)} names={names} chosen={{}} />
    </NextIntlClientProvider>,
  )
}
const chips = () => screen.queryAllByRole('link', { name: /^Remove filter|解除$|削除$/ })
/** What each chip says, as it is read. */
const said = () => [...document.querySelectorAll('fieldset > span')].map((chip) => chip.textContent)

const everything = {
  q: 'e3',
  status: 'failed,late',
  stage: 'provisioning',
  customer: CUSTOMER,
  reseller: '4711',
  person: 'sana',
  product: 'CFQ7',
  family: 'power',
  term: 'P1Y,P9X',
  billing: 'annual',
  country: 'JP,DE,FR,IT,ES',
  currency: 'EUR',
  minValue: '1000',
  period: 'last30',
  source: 'elsewhere',
  errors: 'yes',
  drift: 'yes',
}

describe('the filter as a sentence', () => {
  test('says every part of it', () => {
    showChips(everything)
    expect(said()).toEqual([
      'Orders',
      'matching “e3”',
      'status is Failed or Late',
      'a line is Provisioning',
      'customer is Contoso <b>GmbH</b>',
      'reseller is 4711',
      'placed by Sana Mori',
      'product is Visio',
      'family is Power Platform',
      'term is 1 year or P9X',
      'billed annually',
      'country is Japan, Germany, France and 2 more',
      'currency is EUR (Euro)',
      'value at least 1,000',
      'placed in the last 30 days',
      'placed elsewhere',
      'with errors',
      'different at Microsoft',
    ])
  })

  test('says it in Japanese', () => {
    showChips({ ...everything, minValue: '10', maxValue: '20' }, 'ja')
    expect(said().slice(0, 3)).toEqual(['注文', '検索語： 「e3」', '状態： 失敗または遅延'])
    expect(said()).toEqual(
      expect.arrayContaining(['国： 日本、ドイツ、フランス、ほか 2 件', '金額： 10 ～ 20', 'エラーあり']),
    )
  })

  test.each([
    [{ from: '2026-11-20', to: '2026-11-20' }, 'placed on Nov 20, 2026'],
    [{ from: '2026-11-01', to: '2026-11-20' }, 'placed from Nov 1, 2026 to Nov 20, 2026'],
    [{ from: '2026-11-20' }, 'placed since Nov 20, 2026'],
    [{ to: '2026-11-20' }, 'placed until Nov 20, 2026'],
    [{ period: 'thisMonth', from: '2020-01-01' }, 'placed this month'],
  ])('says %o in days', (span: Record<string, string>, sentence) => {
    showChips(span)
    expect(said()).toEqual(['Orders', sentence])
  })

  test('a part that is taken away leaves the others, the sort and the view, and begins at the first page', () => {
    showChips({ q: 'e3', status: 'failed', minValue: '1', maxValue: '2', sort: '-value', view: 'done', after: 'abc' })
    expect(chips().map((link) => link.getAttribute('href'))).toEqual([
      '/orders?minValue=1&maxValue=2&view=done&status=failed&sort=-value',
      '/orders?q=e3&minValue=1&maxValue=2&view=done&sort=-value',
      '/orders?q=e3&view=done&status=failed&sort=-value',
    ])
    expect(screen.getByRole('link', { name: 'Clear filters' }).getAttribute('href')).toBe('/orders?sort=-value')
  })

  test('has a menu for what can be changed, and none for a filter that is only on or off', () => {
    showChips({ status: 'late', errors: 'yes' })
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['status is Late'])
  })
})
