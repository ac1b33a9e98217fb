import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { show } from '@/components/orders/testing/show'
import type { Installation, ServiceAccountView } from '@/lib/domain/connection-view'
import { BudgetPart } from './budget-part'
import { ConnectOutcome } from './connect-outcome'
import { FollowingPart } from './following-part'
import { MicrosoftPart } from './microsoft-part'
import { ServiceAccountPart } from './service-account-part'

vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  usePathname: () => '/connection',
}))
afterEach(cleanup)

const account: ServiceAccountView = {
  name: 'Provisioning Reader',
  upn: 'reader@nordhavn.example',
  signInMethods: ['pwd', 'mfa'],
  connectedBy: 'Anneke de Vries',
  connectedAt: '2026-11-20T09:00:00.000Z',
  renewedAt: new Date(Date.now() - 60 * 60 * 1000).toISOString(),
  endedAt: null,
  health: 'healthy',
  failure: null,
}
const actions = <button type="button">Replace</button>

describe('the service account', () => {
  test('is told of with who connected it, when it was renewed, and what it is for', () => {
    show(<ServiceAccountPart account={account} events={[]} actions={actions} />)
    const { textContent } = screen.getByRole('region', { name: 'Service account' })
    expect(textContent).toContain('reader@nordhavn.example')
    expect(textContent).toContain('by Anneke de Vries')
    expect(textContent).toContain('1 hour ago')
    expect(textContent).toContain('password and multifactor authentication')
    expect(textContent).toContain('cannot order or change anything')
  })

  test.each([
    ['unrenewed', 'Its sign-in could not be renewed'],
    ['roleLost', 'It is no Admin agent any more'],
    ['ended', 'Its sign-in ended'],
  ] as const)('that is %s says so, and what to do', (health, sentence) => {
    show(<ServiceAccountPart account={{ ...account, health }} events={[]} actions={actions} />)
    expect(screen.getByText(sentence)).toBeTruthy()
  })

  test('is no business of those who may not administer, but that it works is', () => {
    show(<ServiceAccountPart account={account} events={[]} actions={false} />)
    const { textContent } = screen.getByRole('region', { name: 'Service account' })
    expect(textContent).not.toContain('reader@nordhavn.example')
    expect(textContent).toContain('Orders are followed closely also while nobody is signed in')
  })

  test('tells what was done with it, also in vain', () => {
    const at = '2026-11-21T11:00:00.000Z'
    const refused = { kind: 'refused', personName: 'Anneke de Vries', reason: 'mfaRequired', at } as const
    show(
      <ServiceAccountPart
        account={null}
        events={[
          { id: 3, kind: 'ended', personName: null, accountUpn: 'reader@nordhavn.example', reason: null, at },
          { id: 2, ...refused, accountUpn: 'elin@nordhavn.example' },
          { id: 1, ...refused, accountUpn: null, reason: 'cancelled' },
        ]}
        actions={actions}
      />,
    )
    expect(
      screen
        .getAllByRole('listitem')
        .slice(-3)
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('The sign-in of reader@nordhavn.example ended'),
      expect.stringContaining(
        'Anneke de Vries could not connect elin@nordhavn.exampleThat account was signed in without',
      ),
      expect.stringContaining('Anneke de Vries began to connect an account, without success'),
    ])
  })
})

test('coming back from Microsoft says what came of it, and that the one before stays', () => {
  show(<ConnectOutcome outcome="roleMissing" account="reader@nordhavn.example" />)
  expect(screen.getByRole('alert').textContent).toContain('is not an Admin agent')
  expect(screen.getByRole('alert').textContent).toContain('The one that was connected before goes on')
  cleanup()
  show(<ConnectOutcome outcome="connected" account={undefined} />)
  expect(screen.queryByRole('status')).toBeNull()
})

describe('Microsoft', () => {
  const checkedAt = '2026-11-21T11:59:00.000Z'
  const installation: Installation = {
    kind: 'microsoft',
    cloud: 'global',
    partnerCenterHost: 'api.partnercenter.microsoft.com',
    entraHost: 'login.microsoftonline.com',
    partner: { kind: 'indirect-provider', mpnId: '5104217' },
    tenantId: '5f1c8f0e-6c1b-4d53-9a0e-7d2b4c6e91a3',
    applicationId: '0b9e5d0c-1f7a-4a34-8a53-2f5f0f6b7c11',
    database: { kind: 'postgres', version: '17.5' },
  }

  test('that gives the application no token is told with what to do', () => {
    const error = { code: 'applicationMisconfigured' } as const
    const reach = { token: { ok: false, error }, partnerCenter: null, checkedAt } as const
    show(<MicrosoftPart reach={reach} installation={installation} />)
    expect(screen.getByRole('alert').textContent).toContain('does not accept this application’s sign-in')
    expect(screen.getByRole('region', { name: 'Microsoft' }).textContent).toContain('Not asked without a token')
  })

  test('that does not answer is told to everyone, its addresses to administrators only', () => {
    const token = { ok: true, data: { expiresAt: checkedAt } } as const
    const partnerCenter = { ok: false, error: { code: 'microsoftUnavailable' } } as const
    show(<MicrosoftPart reach={{ token, partnerCenter, checkedAt }} />)
    const { textContent } = screen.getByRole('region', { name: 'Microsoft' })
    expect(textContent).toContain('Does not answer')
    expect(textContent).toContain('Drafts are safe')
    expect(textContent).not.toContain(installation.partnerCenterHost)
  })
})

test('the budget tells what is spent, and who waits while Microsoft wants a pause', () => {
  const waiting = { placing: 0, following: 20, revisiting: 0, refreshing: 0, importing: 0 }
  show(<BudgetPart budget={{ limit: 500, spent: 430, pausedUntil: '2026-11-21T12:00:30.000Z', waiting }} />)
  expect(screen.getByRole('progressbar', { name: 'Requests of the last minute' }).getAttribute('aria-valuenow')).toBe(
    '430',
  )
  const { textContent } = screen.getByRole('region', { name: 'Requests to Microsoft' })
  expect(textContent).toContain('12:00:30')
  expect(textContent).toContain('Waiting: new orders20')
  expect(textContent).not.toContain('Waiting: placing')
})

test('orders that wait for a sign-in are named, the others lead to their lists', () => {
  const first = [{ id: 'one', reference: 'OD-1042' }]
  show(
    <FollowingPart counts={{ followed: 12, late: 2, needsYou: 0, outcomeUnknown: 1, withheld: { total: 3, first } }} />,
  )
  expect(screen.getByRole('link', { name: 'OD-1042' }).getAttribute('href')).toBe('/orders/one')
  expect(screen.getByText(/and 2 more/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '2' }).getAttribute('href')).toBe('/orders?status=late')
  expect(screen.queryByRole('link', { name: '0' })).toBeNull()
})
