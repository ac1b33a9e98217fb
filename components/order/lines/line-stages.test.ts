import { expect, test } from 'vitest'
import type { LineStage } from '@/lib/domain/order-submission'
import { lineStages } from './line-stages'

const placedAt = '2026-11-20T13:00:00.000Z'
const provisioningAt = '2026-11-20T13:00:02.000Z'
const settledAt = '2026-11-20T13:00:09.000Z'
const line = (stage: LineStage) => ({
  stage,
  placedAt,
  provisioningAt: stage === 'placed' ? null : provisioningAt,
  settledAt: stage === 'active' || stage === 'failed' ? settledAt : null,
})
const states = (stage: LineStage, { isLate = false } = {}) =>
  lineStages(line(stage), { isLate, usual: 'usually a few minutes' }).map(({ state }) => state)

test.each([
  ['placed', ['done', 'waiting', 'waiting']],
  ['provisioning', ['done', 'current', 'waiting']],
  ['active', ['done', 'done', 'done']],
  ['needs_you', ['done', 'needs-you', 'waiting']],
  ['failed', ['done', 'failed', 'waiting']],
] as const)('shows how far a line is that is %s', (stage, expected) => {
  expect(states(stage)).toEqual(expected)
})

test.each(['placed', 'provisioning'] as const)('calls a line late that is still %s when its order is', (stage) => {
  expect(states(stage, { isLate: true })).toEqual(['done', 'late', 'waiting'])
})

test('leaves a line active that arrived in an order that is late', () => {
  expect(states('active', { isLate: true })).toEqual(['done', 'done', 'done'])
})

test('says when each stage was reached', () => {
  expect(lineStages(line('active'), { isLate: false, usual: '' }).map(({ at }) => at)).toEqual([
    placedAt,
    provisioningAt,
    settledAt,
  ])
})

test('says what is usual until provisioning has begun; from then on it says when', () => {
  const notes = (stage: LineStage) => lineStages(line(stage), { isLate: false, usual: 'usual' }).map(({ note }) => note)
  expect(notes('placed')).toEqual([undefined, 'usual', undefined])
  expect(notes('provisioning')).toEqual([undefined, undefined, undefined])
  expect(notes('active')).toEqual([undefined, undefined, undefined])
})
