import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Route } from '../http/route.ts'
import { findRoute } from '../http/router.ts'
import { routes } from '../partner-center/routes.ts'

/** Microsoft's documented bodies; no part of this repository. */
export const documentedFolder = process.env.SAMPLES_DIR ?? join(import.meta.dirname, '../../../shared/samples')
/** Bodies written for this repository, at least one per operation. */
export const ownFolder = join(import.meta.dirname, 'bodies')

const Index = z.array(
  z.looseObject({
    file: z.string(),
    endpoint: z.string(),
    direction: z.string(),
    status: z.int().optional(),
  }),
)
export type Sample = z.infer<typeof Index>[number] & { body: unknown }

/** Takes a folder with an `index.json`; returns its samples, none when there is no such folder. */
export function readSamples(folder: string): Sample[] {
  if (!existsSync(join(folder, 'index.json'))) return []
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return Index.parse(read('index.json')).map((sample) => ({ ...sample, body: read(sample.file) }))
}

/** The route that a sample is about, as `POST /v1/customers/:customerId/carts`; undefined when the sandbox has none. */
export function operationOf({ endpoint }: Sample): string | undefined {
  const [method = '', address = ''] = endpoint.replaceAll(/[`>]/g, '').split(' ')
  // Values in braces are words for a value; a route takes any.
  const path = address
    .replace(/\?.*$/, '')
    .replaceAll('{ProgramName}', 'csp')
    .replaceAll(/\{[^}]*\}/g, 'value')
  const found = findRoute(routes, method, path)
  return 'route' in found ? nameOf(found.route) : undefined
}

export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`
}
