import { ask, orThrow } from '@/components/builder/ask-server'
import type { OrderTextAnswer } from '@/lib/domain/order-text/reading'

/** Sends a text or a file as it is: which encoding it has, and what it says, is found out by the server. */
export async function readOrderText(customerId: string, text: string | Blob): Promise<OrderTextAnswer> {
  const body = typeof text === 'string' ? new Blob([text]) : text
  const headers = { 'Content-Type': 'application/octet-stream' }
  return orThrow(
    await ask<OrderTextAnswer>(`/api/customers/${customerId}/order-text`, { method: 'POST', headers, body }),
  )
}
