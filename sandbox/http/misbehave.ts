import type { ServerResponse } from 'node:http'
import type { Fault } from './faults.ts'
import { send, toWireJson } from './send.ts'

type Wire = { headers: Record<string, string>; bom: boolean }

/** Plays a fault that takes the place of the work: an answer, a held connection or a cut one. */
export function misbehave(fault: Fault, response: ServerResponse, wire: Wire): void {
  if (fault.kind === 'cut') response.destroy()
  else if (fault.kind === 'answer') answerInstead(fault, response, wire)
  else hold(response, fault)
}

function answerInstead(fault: Fault, response: ServerResponse, wire: Wire): void {
  // A text is what a gateway would send (an HTML page); anything else is a JSON body.
  const isText = typeof fault.body === 'string'
  const text = typeof fault.body === 'string' || fault.body === undefined ? fault.body : toWireJson(fault.body)
  const type: Record<string, string> = isText ? { 'Content-Type': 'text/html; charset=utf-8' } : {}
  send(response, { status: fault.status ?? 500, headers: { ...wire.headers, ...type, ...fault.headers }, text }, wire)
}

/** Never answers: the connection is held until the caller gives up, or dropped after `holdMs`. */
export function hold(response: ServerResponse, { holdMs }: Fault): void {
  if (holdMs === undefined) return
  const timer = setTimeout(() => response.destroy(), holdMs)
  response.on('close', () => clearTimeout(timer))
}
