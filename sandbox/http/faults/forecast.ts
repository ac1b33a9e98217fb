import { z } from 'zod'
import { matchPath } from '../router.ts'

/** What may happen to any call by chance: presets of faults; an availability can go stale in a cart, or when it is too late. */
export const WEATHER_KINDS = [
  'timeout-before',
  'timeout-after',
  'cut',
  'cut-after',
  'cut-body',
  'throttled',
  'server-error',
  'unavailable',
  'token-expired',
  'stale-availability',
  'stale-when-placed',
  'partial-checkout',
] as const
export type WeatherKind = (typeof WEATHER_KINDS)[number]

/** Entra's answers are its own: it can be away, and no more. */
const ENTRA_KINDS = new Set<WeatherKind>(['timeout-before', 'timeout-after', 'cut', 'cut-after', 'unavailable'])
const CHECKOUT = ['POST', '/v1/customers/:customerId/carts/:cartId/checkout'] as const
/** Where a handler knows how to get it wrong. */
const HANDLED: Partial<Record<WeatherKind, readonly (readonly [method: string, path: string])[]>> = {
  'stale-availability': [
    ['POST', '/v1/customers/:customerId/carts'],
    ['PUT', '/v1/customers/:customerId/carts/:cartId'],
  ],
  'stale-when-placed': [CHECKOUT, ['POST', '/v1/customers/:customerId/orders']],
  'partial-checkout': [CHECKOUT],
}
const LONGEST_HOLD_MS = 10 * 60_000
const LONGEST_BURST = 100

const EVEN = Object.fromEntries(WEATHER_KINDS.map((kind) => [kind, 1]))

/** Which share of the calls goes wrong, and how; the same seed does the same to the same calls. */
export const WeatherForecast = z.strictObject({
  seed: z.int().default(1),
  /** 0: fair. */
  share: z.number().min(0).max(1),
  /** How often each kind happens beside the others. */
  kinds: z.partialRecord(z.enum(WEATHER_KINDS), z.number().min(0).max(1_000)).default(EVEN),
  /** What addresses begin with; segments with `:` stand for any. */
  paths: z.array(z.string().startsWith('/')).min(1).default(['/v1']),
  /** How many calls in a row a 429 hits. */
  burst: z.int().min(1).max(LONGEST_BURST).default(3),
  retryAfterSeconds: z.int().min(0).max(3600).default(1),
  /** A connection that gets no answer is dropped after so long. */
  holdMs: z.int().min(0).max(LONGEST_HOLD_MS).default(1_500),
})
export type WeatherForecast = z.infer<typeof WeatherForecast>

export type PassingCall = { method: string; path: string; isEntra: boolean }

/** Whether a forecast is about this call. */
export function isExposed({ paths }: WeatherForecast, { path }: PassingCall): boolean {
  return paths.some((pattern) => {
    const { length } = segments(pattern)
    return matchPath(pattern, segments(path).slice(0, length).join('/')) !== undefined
  })
}

/** Whether this can happen to the call. */
export function canMeet(kind: WeatherKind, { method, path, isEntra }: PassingCall): boolean {
  if (isEntra) return ENTRA_KINDS.has(kind)
  const handled = HANDLED[kind]
  return !handled || handled.some(([verb, pattern]) => verb === method && matchPath(pattern, path) !== undefined)
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}
