import { describe, expect, it } from 'vitest'
import { deriveLineStage } from './line-stage'

const stage = (orderStatus?: string, provisioning?: string, subscriptionId?: string) =>
  deriveLineStage({ orderStatus, provisioning, subscriptionId }).stage

describe('where a line stands', () => {
  it('is active once its subscription is there, though the order is still pending', () => {
    expect(stage('pending', 'fulfilled', 'b2c6…')).toBe('active')
  })

  it('waits for the subscription id after fulfilment', () => {
    expect(stage('pending', 'Fulfilled')).toBe('provisioning')
  })

  it('reads every spelling of a status', () => {
    expect(stage('Completed')).toBe('active')
    expect(stage('pendingPoUpload')).toBe('needs_you')
    expect(stage('PENDING_REVIEW')).toBe('provisioning')
  })

  it('needs a person for a missing purchase order, and fails on an error', () => {
    expect(stage('pending_po_upload')).toBe('needs_you')
    expect(stage('po_review_rejected')).toBe('failed')
    expect(stage('error')).toBe('failed')
  })

  it('tells the lines of a partial success apart by their subscription', () => {
    expect(stage('partial_success', undefined, 'b2c6…')).toBe('active')
    expect(stage('partial_success', 'unfulfilled')).toBe('failed')
    expect(stage('partial_success')).toBe('failed')
  })

  it('never offers to order again what was delivered, or is about to be, before its subscription is known', () => {
    expect(stage('partial_success', 'Fulfilled')).toBe('active')
    expect(stage('partial_success', 'PrefulfillmentPending')).toBe('provisioning')
  })

  it('never settles on a status it does not know', () => {
    expect(stage('quantum_review', 'teleporting')).toBe('provisioning')
    expect(stage(undefined)).toBe('provisioning')
  })
})
