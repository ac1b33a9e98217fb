import { describe, expect, it } from 'vitest'
import { deriveStatus, LINE_STAGES, type LineStage, type SubmissionState } from './order-submission'

const status = (stages: LineStage[], state: SubmissionState = 'following', isPartial = false) =>
  deriveStatus({ state, stages, isPartial })

describe('the word a salesperson reads', () => {
  it('is the state itself until Microsoft has answered', () => {
    for (const state of ['placing', 'outcome_unknown', 'refused', 'abandoned'] as const)
      expect(status([], state)).toBe(state)
  })

  it('moves from placed over provisioning to active', () => {
    expect(status(['placed', 'placed'])).toBe('placed')
    expect(status(['placed', 'provisioning'])).toBe('provisioning')
    expect(status(['active', 'placed'])).toBe('provisioning')
    expect(status(['active', 'active'])).toBe('active')
  })

  it('asks for a person before anything else', () => {
    expect(status(['active', 'failed', 'needs_you'], 'needs_you', true)).toBe('needs_you')
  })

  it('is late only while something still moves', () => {
    expect(status(['active', 'provisioning'], 'late')).toBe('late')
    expect(status(['active', 'active'], 'settled')).toBe('active')
  })

  it('says partly placed when a group was refused or a line failed beside others', () => {
    expect(status(['active'], 'settled', true)).toBe('partly_placed')
    expect(status(['placed'], 'partly_placed', true)).toBe('partly_placed')
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
