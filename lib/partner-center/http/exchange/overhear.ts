import 'server-only'
import type { Response } from 'undici'
import type { Exchange } from '@/lib/domain/exchanges/exchange'
import { type RawExchange, sanitiseExchange } from '@/lib/domain/exchanges/sanitise-exchange'
import { log } from '@/lib/log'
import type { Call, CallIds } from '../call'

/** Asked before each exchange whether somebody wants to know all of it, without what is secret; mostly nobody does. */
export type ExchangeLog = () => ((exchange: Exchange) => void) | undefined

/**
 * Gathers what one exchange is made of, for whoever wants to know. It is sanitised before it leaves here, of the token it was
 * made with above all. Never throws: what is asked and answered does not depend on who listens.
 */
export function overhear(exchangeLog: ExchangeLog | undefined, call: Call, token: string) {
  const listener = exchangeLog?.()
  const at = new Date().toISOString()
  let headers: Record<string, string> = {}
  let answer: RawExchange['answer'] = null
  return {
    asked(sent: Record<string, string>): void {
      headers = sent
    },
    answered(response: Response): void {
      if (listener) answer = { headers: [...response.headers], body: undefined }
    },
    read(text: string): void {
      if (answer) answer = { ...answer, body: text }
    },
    tell(ids: CallIds, status: number | undefined, ms: number): void {
      if (!listener) return
      const body = call.body && 'json' in call.body ? JSON.stringify(call.body.json) : undefined
      const request = { headers: Object.entries(headers), body }
      try {
        listener(sanitiseExchange({ ...ids, at, ms, status: status ?? null, secrets: [token], request, answer }))
      } catch (error) {
        log.warn({ err: error, requestId: ids.requestId }, 'an exchange could not be kept')
      }
    },
  }
}
