import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Microsoft's documented bodies; no part of this repository. SAMPLES_DIR, or `../shared/samples` beside it. */
export const documentedFolder = process.env.SAMPLES_DIR ?? path.resolve('../shared/samples')
/** Bodies written for this repository, at least one per operation and one per edge. */
export const ownFolder = path.resolve('sandbox/contract/bodies')

const Index = z.array(
  z.looseObject({
    file: z.string(),
    /** `GET /v1/customers/{customer-id}?size={size}`, as the page spells it. */
    endpoint: z.string(),
    /** A `foreign request` is what other clients send: the sandbox takes it, this client would not say it so. */
    direction: z.enum(['request', 'response', 'exchange', 'fragment', 'webhook callback body', 'foreign request']),
    status: z.int().optional(),
  }),
)
export type Sample = z.infer<typeof Index>[number] & { body: unknown }

export function hasSamples(folder: string): boolean {
  return existsSync(path.join(folder, 'index.json'))
}

/** Takes a folder with an `index.json`; returns every sample of it with its body. Throws ZodError for another index. */
export function readSamples(folder: string): Sample[] {
  return Index.parse(readJson(folder, 'index.json')).map((sample) => ({
    ...sample,
    body: readJson(folder, sample.file),
  }))
}

/** Whether an endpoint as a page spells it is the operation with this wire line: values match `{}`, case does not matter. */
export function isEndpoint(endpoint: string, wire: string): boolean {
  const [method, sent] = endpoint.replaceAll('`', '').split(' ')
  const [wantedMethod, wanted] = wire.split(' ')
  const have = segments(sent)
  const want = segments(wanted)
  return (
    method === wantedMethod &&
    have.length === want.length &&
    want.every((segment, index) => segment === '{}' || segment === have[index])
  )
}

function segments(address = ''): string[] {
  const pathOnly = address.replace(/\?.*$/, '').toLowerCase()
  return pathOnly.split('/').filter((segment) => segment !== '')
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
}
