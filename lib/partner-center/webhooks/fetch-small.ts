import 'server-only'

/** A certificate has two kilobytes. */
const MAX_BYTES = 64 * 1024
const TIMEOUT_MS = 10_000

/** Takes an address and the origins it may have (`https://host`, `https://*.host`). Throws Error for any other. */
export function assertOrigin(address: string, origins: readonly string[]): void {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isAllowed =
    url !== undefined &&
    url.username === '' &&
    url.password === '' &&
    origins.some((origin) => {
      const [scheme, host = ''] = origin.split('://')
      if (`${scheme}:` !== url.protocol) return false
      return host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host
    })
  if (!isAllowed) throw new Error('the address is none of those that are trusted')
}

/** GET of something small, without credentials and without following where an answer points. Throws Error. */
export async function fetchSmall(url: string): Promise<Buffer> {
  const response = await fetch(url, {
    redirect: 'error',
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok || !response.body) throw new Error(`${response.status} instead of a certificate`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > MAX_BYTES) throw new Error('too long for a certificate')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
