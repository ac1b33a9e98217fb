import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { renderOrder, viewers } from '@/components/order/testing/render-order'
import { sampleSubmission } from '@/components/order/testing/sample-submission'
import { SecondPress } from './second-press'

afterEach(cleanup)

test.each([
  ['jonas', 'Sana Mori placed this order at 13:03, before you'],
  ['sana', 'You placed this order at 13:03 already'],
] as const)('tells %s whose order it is, as a note and no error', (viewer, sentence) => {
  renderOrder(<SecondPress submission={sampleSubmission()} viewer={viewers[viewer]} />)
  expect(screen.getByRole('status').textContent).toContain(sentence)
  expect(screen.queryByRole('alert')).toBeNull()
})
