import type { ServerResponse } from 'node:http'
import { type Sendable, send, toWireJson, type Wire } from '../answer/send.ts'
import type { Fault } from './faults.ts'

/** Whether a fault takes the place of the work. */
export function isBeforeWork({ kind }: Fault): boolean {
  return kind === 'answer' || kind === 'timeout-before' || kind === 'cut'
}

/** Plays a fault that takes the place of the work: an answer, a held connection or a cut one. */
export function misbehave(fault: Fault, response: ServerResponse, headers: Record<string, string>, wire: Wire): void {
  if (fault.kind === 'cut') response.destroy()
  else if (fault.kind === 'answer') send(response, answerOf(fault, headers), wire)
  else hold(response, fault)
}

function answerOf(fault: Fault, headers: Record<string, string>): Sendable {
  const { status = 500, statusText, retryAfterSeconds } = fault
  const body = fault.body ?? (status === 429 ? throttledBody(retryAfterSeconds ?? 0) : undefined)
  const own = spelledAs([...Object.keys(headers), 'Content-Type', 'Retry-After'], fault.headers ?? {})
  const all = { ...headers, ...retryAfter(fault), ...own }
  const page = { 'Content-Type': 'text/html; charset=utf-8', ...all }
  if (typeof body === 'string') return { status, statusText, headers: page, content: body }
  return { status, statusText, headers: all, text: body === undefined ? body : toWireJson(body) }
}

/** In whatever case a header was ordered, it takes the place of the one that would be sent and does not stand beside it. */
function spelledAs(names: string[], headers: Record<string, string>): Record<string, string> {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]))
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [known.get(name.toLowerCase()) ?? name, value]),
  )
}

/** Error shape (c) of ch. 3.8. */
export function throttledBody(seconds: number): { statusCode: 429; message: string } {
  return { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` }
}

function retryAfter({ retryAfterSeconds, retryAfterAs }: Fault): Record<string, string> {
  if (retryAfterSeconds === undefined) return {}
  const moment = () => new Date(Date.now() + retryAfterSeconds * 1000).toUTCString()
  return { 'Retry-After': retryAfterAs === 'date' ? moment() : String(retryAfterSeconds) }
}

/** Never answers: the connection is held until the caller gives up, or dropped after `holdMs`. */
export function hold(response: ServerResponse, { holdMs }: Pick<Fault, 'holdMs'>): void {
  if (holdMs === undefined) return
  const timer = setTimeout(() => response.destroy(), holdMs)
  response.on('close', () => clearTimeout(timer))
}
