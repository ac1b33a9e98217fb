import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Facts } from '../facts/facts'
import { LineCard } from '../lines/line-card'
import { renderOrder } from '../testing/render-order'
import { sampleLineView, sampleSubmission } from '../testing/sample-submission'
import { RestLinks } from './rest-links'

afterEach(cleanup)

test('leads to the draft of the rest, and once it was placed to its order', () => {
  const draft = { draftId: 'd1', ownerName: 'Sana Mori', submissionId: null, reference: null }
  const order = { draftId: 'd2', ownerName: 'Sana Mori', submissionId: 's2', reference: 'OD-1052' }
  renderOrder(<RestLinks submission={sampleSubmission({ continuedBy: [draft, order] })} />)
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([
    ['The rest is in a draft of Sana Mori', '/customers/c0ffee00-0000-4000-8000-000000000001/drafts/d1'],
    ['The rest was ordered as OD-1052', '/orders/s2'],
  ])
})

test('says of the new order which one it orders the rest of', () => {
  renderOrder(<Facts submission={sampleSubmission({ continues: { id: 's1', reference: 'OD-1042' } })} />)
  expect(screen.getByText('Orders the rest of')).toBeDefined()
  expect(screen.getByRole('link', { name: 'OD-1042' }).getAttribute('href')).toBe('/orders/s1')
})

test('does not show a line as moving that is not looked at any more', () => {
  const submission = sampleSubmission({ state: 'needs_you', status: 'needs_you', nextLookAt: null })
  renderOrder(<LineCard line={sampleLineView()} submission={submission} drifts={[]} now="2026-11-20T13:04:00.000Z" />)
  expect(screen.queryByText(', in progress')).toBeNull()
  expect(screen.getByText(', late')).toBeDefined()
})
