import { cleanup, screen } from '@testing-library/react'
import { createTranslator } from 'next-intl'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleRow } from '@/components/orders/testing/sample-row'
import { show } from '@/components/orders/testing/show'
import { messages } from '@/lib/i18n/messages'
import { FirstSteps } from './first-steps'
import { HomeClosing } from './home-closing'
import { HomeDrafts } from './home-drafts'
import { HomeFailure } from './home-failure'
import { HomeOrders } from './home-orders'

afterEach(cleanup)

describe('the home page', () => {
  test('shows what needs somebody with its count, and where all of it is', () => {
    const row = sampleRow({ status: 'failed' })
    show(<HomeOrders name="needsYou" group={{ rows: [row], total: 12 }} />)
    const group = screen.getByRole('region', { name: 'Needs you' })
    expect(group.textContent).toContain('12')
    expect(screen.getByRole('link', { name: 'View all Needs you' }).getAttribute('href')).toBe(
      '/orders?status=needs_you%2Cpartly_placed%2Cfailed&source=here',
    )
    expect(screen.getByRole('link', { name: /Contoso GmbH.*Failed/ }).getAttribute('href')).toBe(`/orders/${row.id}`)
  })

  test('says in one line that a group is empty, that it is full, and that it could not be read', () => {
    show(<HomeOrders name="late" group={{ rows: [], total: 0 }} />)
    expect(screen.getByText('No order takes longer than usual.')).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
    show(<HomeOrders name="unknown" group={{ rows: [sampleRow()], total: 100 }} />)
    expect(screen.getByRole('region', { name: 'Finding out' }).textContent).toContain('99+')
    show(<HomeFailure title="Latest orders" error={{ code: 'databaseUnavailable' }} />)
    expect(screen.getByRole('alert').textContent).toContain('Try again')
  })

  test('says until when something can be undone, and how long that is', () => {
    const window = {
      customer: { id: 'customer', name: 'Contoso GmbH' },
      ...{ subscriptionId: 's', title: 'Microsoft 365 E3', quantity: 25, mayCancel: true, seats: 5, entryId: 'entry' },
      until: new Date(Date.now() + 90 * 60_000 + 5_000).toISOString(),
    }
    show(<HomeClosing group={{ rows: [window], total: 1 }} />)
    const link = screen.getByRole('link', { name: /Contoso GmbH.*cancelled, or reduced by up to 5 seats.*1 h 30 min/ })
    expect(link.getAttribute('href')).toBe('/orders/entry')
  })

  test('leads back into a draft', () => {
    const draft = {
      id: 'draft',
      customer: { id: 'customer', name: 'Contoso GmbH' },
      ownerName: 'Sana Mori',
      isMine: true,
      lineCount: 0,
      firstTitle: null,
      ...{ totals: [], isPriced: false, handedByName: null, comments: 0, openWith: [] },
      createdAt: '2026-11-20T08:00:00.000Z',
      updatedAt: '2026-11-21T11:00:00.000Z',
    }
    show(<HomeDrafts name="drafts" group={{ rows: [draft], total: 1 }} />)
    expect(screen.getByRole('link', { name: /Contoso GmbH/ }).getAttribute('href')).toBe(
      '/customers/customer/drafts/draft',
    )
  })

  test('begins with the first order where nothing was ordered yet', () => {
    show(<FirstSteps canOrder />)
    expect(screen.getByRole('link', { name: 'New order' }).getAttribute('href')).toBe('/orders/new')
    cleanup()
    show(<FirstSteps canOrder={false} />)
    expect(screen.queryByRole('link', { name: 'New order' })).toBeNull()
  })
})

test.each([
  [0, 0, 'nothing needs you'],
  [0, 1, '1 order is late'],
  [0, 3, '3 orders are late'],
  [1, 0, '1 order needs you'],
  [11, 4, '11 orders need you, 4 late'],
  [100, 0, 'more than 99 orders need you'],
])('with %i that need somebody and %i late it says: %s', (needsYou, late, sentence) => {
  const t = createTranslator({ locale: 'en', messages: messages.en, namespace: 'home' })
  expect(t('waiting', { needsYou, late })).toBe(sentence)
})
