import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { MAX_TEXT_BYTES } from '@/lib/domain/order-text/text-limits'
import { respond } from '@/lib/respond'
import { ReadOrderText, readOrderText } from '@/lib/services/order-text/read-order-text'

const read = partnerAction(ReadOrderText, readOrderText)

/** The bytes of a pasted text or of a file; answers the lines they want, matched to the catalogue. Changes nothing. */
export async function POST(request: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/order-text'>) {
  const { customerId } = await params
  return respond(await read({ customerId, bytes: await readBody(request) }))
}

/** One byte more than is taken is enough to know that it is too much. */
async function readBody(request: NextRequest): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    parts.push(part)
    length += part.length
    if (length > MAX_TEXT_BYTES) break
  }
  return new Uint8Array(Buffer.concat(parts, Math.min(length, MAX_TEXT_BYTES + 1)))
}
