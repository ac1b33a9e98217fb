import { cleanup, screen } from '@testing-library/react'
import { createTranslator } from 'next-intl'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleRow } from '@/components/orders/testing/sample-row'
import { show } from '@/components/orders/testing/show'
import type { Home } from '@/lib/domain/orders-dashboard'
import { messages } from '@/lib/i18n/messages'
import { FirstSteps, isFirstTime } from './first-steps'
import { HomeDrafts } from './home-drafts'
import { HomeOrders } from './home-orders'

afterEach(cleanup)

const none = { rows: [], total: 0 }
const EMPTY: Home = { needsYou: none, late: none, underWay: none, latest: none, drafts: none, chart: [] }

describe('the home page', () => {
  test('shows what needs somebody with its count, and where all of it is', () => {
    const row = sampleRow({ status: 'failed' })
    show(<HomeOrders home={{ ...EMPTY, needsYou: { rows: [row], total: 12 } }} me="sana" />)
    const group = screen.getByRole('region', { name: 'Needs you' })
    expect(group.textContent).toContain('12')
    expect(screen.getByRole('link', { name: 'View all Needs you' }).getAttribute('href')).toBe(
      '/orders?status=outcome_unknown%2Cneeds_you%2Cpartly_placed%2Cfailed&source=here',
    )
    expect(screen.getByRole('link', { name: /Contoso GmbH.*Failed/ }).getAttribute('href')).toBe(`/orders/${row.id}`)
  })

  test('says in one line that a group is empty', () => {
    show(<HomeOrders home={EMPTY} me="sana" />)
    expect(screen.getByText('Nothing needs you right now.')).toBeTruthy()
    expect(screen.getByText('No order takes longer than usual.')).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
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
    show(<HomeDrafts drafts={{ rows: [draft], total: 1 }} />)
    expect(screen.getByRole('link', { name: /Contoso GmbH/ }).getAttribute('href')).toBe(
      '/customers/customer/drafts/draft',
    )
  })

  test('begins with the first order where nothing was ordered yet', () => {
    expect(isFirstTime(EMPTY)).toBe(true)
    expect(isFirstTime({ ...EMPTY, drafts: { rows: [], total: 1 } })).toBe(false)
    expect(isFirstTime({ ...EMPTY, chart: [{ day: '2026-11-20', counts: { active: 1 } }] })).toBe(false)
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
])('with %i that need somebody and %i late it says: %s', (needsYou, late, sentence) => {
  const t = createTranslator({ locale: 'en', messages: messages.en, namespace: 'home' })
  expect(t('waiting', { needsYou, late })).toBe(sentence)
})
