import { getSystemContext } from '@/lib/services/context'
import { MAX_EVENT_BYTES, receiveWebhook } from '@/lib/services/import/news/receive-webhook'

const answer = (status: number) => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** What Partner Center posts when something changed; signed, not signed in. The answer tells a stranger nothing. */
export async function POST(request: Request): Promise<Response> {
  const body = await readSmall(request)
  if (!body) return answer(413)
  const isSigned = await receiveWebhook(await getSystemContext(), { headers: request.headers, body })
  return answer(isSigned ? 204 : 401)
}

/** Undefined for what is longer than any event: it is not read to its end. */
async function readSmall({ body }: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > MAX_EVENT_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
