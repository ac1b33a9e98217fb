import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AuditRecord, customizedValue, readResourceValue } from '@/lib/domain/wire/audit/audit-record'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

let partner: TestPartner
let anneke: PartnerCenter
let customerId: CustomerId
let correlationIds: string[]

/** Three changes, each of which the service writes down. */
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
  customerId = await partner.addCustomer({ companyName: 'Litware Audit' })
  const requests = ['Education', 'StateOwnedEntity'] as const
  const answers = await Promise.all(
    requests.map((qualification) =>
      anneke.qualifications.create(
        customerId,
        qualification === 'Education' ? { qualification, educationSegment: 'K12' } : { qualification },
        { requestId: randomUUID() },
      ),
    ),
  )
  correlationIds = answers.map(({ correlationId }) => correlationId)
  await anneke.customers.endRelationship(await partner.addCustomer(), { requestId: randomUUID() })
})
afterAll(() => partner.stop())

const records = (query: Parameters<PartnerCenter['auditRecords']['list']>[0]): Promise<AuditRecord[]> =>
  Array.fromAsync(anneke.auditRecords.list(query))

test('what a person changed is found by customer, with the call that did it', async () => {
  const found = await records({ filter: { customerId } })
  expect(found.map(({ originalCorrelationId }) => originalCorrelationId)).toEqual(
    expect.arrayContaining(correlationIds),
  )
  expect(found.every((record) => record.customerId === customerId)).toBe(true)
  expect(found.every((record) => record.userPrincipalName?.includes('@'))).toBe(true)
})

test('…by a part of the customer’s name, and by kind', async () => {
  const byName = await records({ filter: { companyName: 'ware aud' } })
  expect(new Set(byName.map((record) => record.customerId))).toEqual(new Set([customerId]))
  const kind = byName[0]?.resourceType ?? ''
  const byKind = await records({ filter: { resourceType: kind } })
  expect(byKind.length).toBeGreaterThanOrEqual(byName.length)
  expect(byKind.every((record) => record.resourceType === kind)).toBe(true)
})

test('pages of one record hold every record once', async () => {
  const today = new Date()
  const whole = await records({ from: today, to: today })
  const pages = await Array.fromAsync(anneke.auditRecords.pages({ from: today, to: today, size: 1 }))
  expect(pages.length).toBeGreaterThanOrEqual(3)
  expect(pages.flat().map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
})

test('days longer ago than ninety are refused, not empty', async () => {
  const long = new Date(Date.now() - 200 * 24 * 60 * 60 * 1000)
  await expect(records({ from: long })).rejects.toMatchObject({ status: 400 })
})

test('the changed resource is read out of its text, and a broken text is left out', async () => {
  const [record] = await records({ filter: { customerId } })
  expect(readResourceValue(record?.resourceNewValue)).toBeTypeOf('object')
  expect(readResourceValue('{"LineItems":[{"OfferId":"x"}]}')).toEqual({ lineItems: [{ offerId: 'x' }] })
  for (const text of [undefined, '', '{"cut', '<html>']) expect(readResourceValue(text)).toBeUndefined()
})

test('customized data is found whatever the case of its key', () => {
  const record = { customizedData: [{ key: 'OrderId', value: '1' }, { key: 'PartnerOnRecord-0' }] }
  expect(customizedValue(record, 'orderid')).toBe('1')
  expect(customizedValue(record, 'PartnerOnRecord-0')).toBeUndefined()
})
