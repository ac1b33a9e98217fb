import { describe, expect, it } from 'vitest'
import { deriveStatus, LATE_AFTER_MS, LINE_STAGES, type LineStage, type SUBMISSION_STATES } from './order-submission'

const status = (stages: LineStage[], state: (typeof SUBMISSION_STATES)[number] = 'placed', sincePlacedMs = 1000) =>
  deriveStatus({ state, stages, sincePlacedMs })

describe('the word a salesperson reads', () => {
  it('is the state itself until Microsoft has answered', () => {
    for (const state of ['placing', 'outcome_unknown', 'refused'] as const) expect(status([], state)).toBe(state)
  })

  it('moves from placed over provisioning to active', () => {
    expect(status(['placed', 'placed'])).toBe('placed')
    expect(status(['placed', 'provisioning'])).toBe('provisioning')
    expect(status(['active', 'placed'])).toBe('provisioning')
    expect(status(['active', 'active'])).toBe('active')
  })

  it('asks for a person before anything else', () => {
    expect(status(['active', 'failed', 'needs_you'], 'partly_placed', LATE_AFTER_MS * 2)).toBe('needs_you')
  })

  it('is late only while something still moves', () => {
    expect(status(['active', 'provisioning'], 'placed', LATE_AFTER_MS + 1)).toBe('late')
    expect(status(['active', 'active'], 'placed', LATE_AFTER_MS + 1)).toBe('active')
  })

  it('says partly placed when a group was refused or a line failed beside others', () => {
    expect(status(['active'], 'partly_placed')).toBe('partly_placed')
    expect(status(['placed'], 'partly_placed')).toBe('partly_placed')
    expect(status(['active', 'failed'])).toBe('partly_placed')
    expect(status(['failed', 'failed'])).toBe('failed')
  })

  it('never calls an order done while a line still moves', () => {
    for (const a of LINE_STAGES)
      for (const b of LINE_STAGES) {
        const moving = [a, b].some((stage) => stage !== 'active' && stage !== 'failed')
        if (moving) expect(['active', 'failed', 'partly_placed']).not.toContain(status([a, b]))
      }
  })
})
