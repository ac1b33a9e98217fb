import type { ServerResponse } from 'node:http'
import { bodyBytes, headOf, type Sendable, send, type Wire } from '../answer/send.ts'
import type { Fault } from './faults.ts'
import { hold } from './misbehave.ts'
import { rewrite } from './rewrite.ts'

const CRUMB_BYTES = 64
const DRIP_MS = 100

/** Sends the answer of a call that was handled, or does to it what a fault asks for. */
export function deliver(response: ServerResponse, answer: Sendable, fault: Fault | undefined, wire: Wire): void {
  const { kind } = fault ?? {}
  if (kind === 'timeout-after') hold(response, fault ?? {})
  else if (kind === 'cut-after') response.destroy()
  else if (kind === 'cut-body') cutBody(response, answer, wire)
  else if (kind === 'drip') drip(response, answer, fault?.holdMs ?? DRIP_MS, wire)
  else send(response, fault && kind === 'rewrite' ? rewritten(answer, fault) : answer, wire)
}

function rewritten(answer: Sendable, fault: Fault): Sendable {
  return answer.text === undefined ? answer : { ...answer, text: rewrite(answer.text, fault) }
}

/** The headers promise the whole body; half of it comes. */
function cutBody(response: ServerResponse, answer: Sendable, wire: Wire): void {
  const bytes = bodyBytes(answer, wire)
  response.writeHead(...headOf(response, answer, bytes))
  if (bytes === undefined) response.flushHeaders()
  // What is written must be on its way before the connection goes.
  response.write(bytes?.subarray(0, Math.floor(bytes.length / 2)) ?? '', () => response.destroy())
}

function drip(response: ServerResponse, answer: Sendable, everyMs: number, wire: Wire): void {
  const bytes = bodyBytes(answer, wire) ?? Buffer.alloc(0)
  response.writeHead(...headOf(response, answer, bytes))
  let sent = 0
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + CRUMB_BYTES))
    sent += CRUMB_BYTES
    if (sent >= bytes.length) response.end()
  }, everyMs)
  response.on('close', () => clearInterval(timer))
  response.on('finish', () => clearInterval(timer))
}
