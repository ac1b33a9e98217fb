import { act, cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it, vi } from 'vitest'
import type { PartnerIdResult, ResellerRow } from '@/lib/domain/reseller'
import common from '@/messages/en/common.json'
import errors from '@/messages/en/errors.json'
import resellers from '@/messages/en/resellers.json'
import { AddResellerButton } from './add-reseller-button'
import { ResellersTable } from './resellers-table'

configure({ asyncUtilTimeout: 5_000 })
afterEach(cleanup)

const row = (mpnId: string, name: string, change: Partial<ResellerRow> = {}): ResellerRow => ({
  mpnId,
  name,
  tenantId: null,
  country: 'DE',
  mpa: 'signed',
  checkedAt: '2026-11-20T08:00:00.000Z',
  relationship: 'Active',
  isHidden: false,
  ...change,
})

async function show(page: React.ReactNode) {
  const refresh = vi.fn()
  const router = { refresh, bfcacheId: 'test' } as unknown as AppRouterInstance
  await act(async () =>
    render(
      <AppRouterContext value={router}>
        <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ common, errors, resellers }}>
          {page}
        </NextIntlClientProvider>
      </AppRouterContext>,
    ),
  )
  return { user: userEvent.setup(), refresh }
}

it('those that are ticked are asked about again, or hidden, together', async () => {
  const startAction = vi.fn(async () => ({ ok: true as const, data: { runId: '1' } }))
  const hideAction = vi.fn(async () => ({ ok: true as const, data: undefined }))
  const rows = [row('4847383', 'Alpenblick'), row('4847433', 'Nordwind', { mpa: 'missing' }), row('6021184', 'Zephyr')]
  const table = <ResellersTable rows={rows} canChange startAction={startAction} hideAction={hideAction} />
  const { user, refresh } = await show(table)
  expect(screen.getByRole('row', { name: /Nordwind/ }).textContent).toContain('Not signed')
  await user.click(screen.getByRole('checkbox', { name: 'Select Alpenblick' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select Nordwind' }))
  await user.click(screen.getByRole('button', { name: 'Check again' }))
  expect(startAction).toHaveBeenCalledWith({ mpnIds: ['4847383', '4847433'] })
  expect(refresh).toHaveBeenCalled()
  await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
  expect(screen.getByText('3 selected')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Hide' }))
  expect(hideAction).toHaveBeenCalledWith({ mpnIds: ['4847383', '4847433', '6021184'], hidden: true })
})

it('one is added by its PartnerID once Microsoft says that it is a reseller, and told why not otherwise', async () => {
  const answers: PartnerIdResult[] = [
    { mpnId: '9999999', verdict: 'notFound' },
    { mpnId: '4847383', verdict: 'ok', name: 'Alpenblick', country: null },
  ]
  const action = vi.fn(async () => ({ ok: true as const, data: answers.shift() as PartnerIdResult }))
  const { user } = await show(<AddResellerButton action={action} />)
  await user.click(screen.getByRole('button', { name: 'Add reseller' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a reseller' }))
  const field = dialog.getByLabelText('PartnerID')
  await user.type(field, 'abc{Enter}')
  expect(dialog.getByText('A PartnerID is 4 to 10 digits.')).toBeDefined()
  expect(action).not.toHaveBeenCalled()
  await user.clear(field)
  await user.type(field, '9999999{Enter}')
  expect(await dialog.findByText('Microsoft knows no partner 9999999. Check the number.')).toBeDefined()
  await user.clear(field)
  await user.type(field, '4847383{Enter}')
  expect(await dialog.findByText('Alpenblick is in your address book.')).toBeDefined()
})
