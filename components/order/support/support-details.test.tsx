import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { renderOrder } from '../testing/render-order'
import { sampleSubmission } from '../testing/sample-submission'
import { SupportDetails } from './support-details'

afterEach(cleanup)

test('packs what Microsoft can look a press up by, also when its answer never came', () => {
  const looked = { at: '2026-11-20T13:04:00.000Z', times: 2, detail: {} }
  const checks = [
    { ...looked, kind: 'repeated_call' as const, result: 'unavailable' as const, correlationId: 'of-the-repetition' },
    { ...looked, kind: 'orders' as const, result: 'nothing' as const, correlationId: null },
  ]
  renderOrder(<SupportDetails submission={sampleSubmission({ checks })} />)
  const text = screen.getByText(/^Order Desk OD-1042/).textContent ?? ''
  expect(text).toContain('MS-RequestId: 22222222-0000-4000-8000-000000000002')
  expect(text).toContain('MS-CorrelationId: of-the-repetition')
})
