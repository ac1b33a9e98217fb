import { randomUUID } from 'node:crypto'
import type { Caller, Partner, Reply } from '../../partner-center/testing/partner.ts'

type Call = { as?: Caller; body?: unknown; headers?: Record<string, string> }

/** Calls with the headers of the .NET SDK (Network/PartnerServiceHttpMessageHandler.cs) under `/v1`. */
export function dotnetCall(partner: Partner, method: string, resource: string, call: Call = {}): Promise<Reply> {
  const { headers, ...rest } = call
  const path = /^\/v1\b/i.test(resource) ? resource : `/v1/${resource.replace(/^\/+/, '')}`
  const sdk = {
    accept: 'application/json',
    'MS-RequestId': randomUUID(),
    'MS-CorrelationId': randomUUID(),
    'X-Locale': 'en-US',
    'MS-PartnerCenter-Client': 'Partner Center .NET SDK',
    'MS-SdkVersion': '3.4.0.0',
    'MS-PartnerCenter-Application': 'Order desk',
  }
  return partner.call(method, path, { ...rest, headers: { ...sdk, ...headers } })
}

/** `links` and `attributes` as every resource of the SDK carries them when it is sent. */
export const sent = (objectType: string): object => ({ Links: {}, Attributes: { ObjectType: objectType } })

/** A date that nobody set. */
export const MIN_DATE = '0001-01-01T00:00:00'
