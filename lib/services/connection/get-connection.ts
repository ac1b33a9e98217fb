import 'server-only'
import { env } from '@/lib/env'

export type Connection = { kind: 'microsoft' | 'sandbox'; host: string }

/** Which Partner Center this installation orders from; anything that is not Microsoft's counts as a sandbox. */
export function connection(): Connection {
  const { hostname, host } = new URL(env().PARTNER_CENTER_BASE_URL)
  const microsoft = /(^|\.)partnercenter\.microsoft\.com$|(^|\.)partnercenterapi\.microsoftonline\.cn$/.test(hostname)
  return { kind: microsoft ? 'microsoft' : 'sandbox', host }
}
