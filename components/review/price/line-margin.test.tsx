import { cleanup, render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, test } from 'vitest'
import common from '@/messages/en/common.json'
import margins from '@/messages/en/margins.json'
import { LineMargin } from './line-margin'

afterEach(cleanup)

const margin = { key: 'l', currency: 'EUR', cost: '6', sellPrice: '7.5', floorPercent: '0', isUnderFloor: false }
const said = (change: { isQuoted: boolean; marginPercent: string | null } | undefined) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ common, margins }}>
      <LineMargin margin={change && { ...margin, ...change }} billingCycle="monthly" />
    </NextIntlClientProvider>,
  ).container.textContent

test('says what the customer pays, whether it was promised, and what stays with us', () => {
  expect(said({ isQuoted: false, marginPercent: '20' })).toMatch(
    /^The customer pays EUR7\.50 ?\/ month each · 20% margin$/,
  )
  cleanup()
  expect(said({ isQuoted: true, marginPercent: null })).toMatch(/^Quoted at EUR7\.50 ?\/ month each$/)
  cleanup()
  expect(said(undefined)).toBe('')
})
