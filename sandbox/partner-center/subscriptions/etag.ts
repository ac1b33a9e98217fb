import { type Call, Refusal } from '../../http/route.ts'

/** The etag of one version of a resource (ch. 3.4). */
export function etagOf(id: string, version: number): string {
  return Buffer.from(JSON.stringify({ id, version })).toString('base64')
}

/**
 * Compares the etags that a call carries with the current one. `If-Match` comes quoted or not, weak or `*`; the one in
 * the body may be missing or empty. Throws 412/2055 for a stale header and 400/2055 for a stale body.
 */
export function requireCurrentEtag({ headers }: Call, inBody: string | undefined, current: string): void {
  const asked = headers['if-match']?.trim()
  if (asked && asked !== '*') {
    const given = asked.split(',').map((etag) => bare(etag))
    if (!given.includes(current)) throw new Refusal(412, 2055, 'The etag in If-Match is no longer valid.')
  }
  if (inBody && isEtag(inBody) && bare(inBody) !== current) {
    throw new Refusal(400, 2055, 'The etag of the resource is no longer valid.')
  }
}

/** Documented bodies carry an empty etag or a placeholder: what names no version asks for none (INFERRED). */
function isEtag(etag: string): boolean {
  return Buffer.from(bare(etag), 'base64').toString().startsWith('{')
}

function bare(etag: string): string {
  return etag
    .trim()
    .replace(/^W\//, '')
    .replace(/^\\?"|\\?"$/g, '')
}
