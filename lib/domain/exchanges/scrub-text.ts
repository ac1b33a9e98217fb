/** What stands where something was cut out. */
export const CUT_OUT = '[cut out]'

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const WORD = /^[a-z]{1,40}$/
/** Three parts of base64url, or what is left of them: a token that names who it is for. */
const JWT = /eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g
const SCHEME = /\b(bearer|basic|pop|digest|sharedaccesssignature)\s+[^\s"',;]+/gi
/** `client_secret=…`, `"refresh_token": "…"`, `sig=…`: named for what it is, however long. */
const NAMED =
  /((?:token|secret|password|passwd|pwd|assertion|authorization|cookie|session|api[-_]?key|signature|sig|credential|code_verifier)["']?\s*[=:]\s*["']?)[^\s"'&,;]+/gi
/** Long and without a space: refresh tokens, client secrets and keys look so; ids and names of Partner Center do not. */
const LONG_RUN = /[\w~.+/=%-]{32,}/g
/** What Postgres cannot keep, and nobody reads. */
const CONTROLS = /[^\P{Cc}\n\r\t]/gu

/**
 * Takes a text from a call and the secrets it was made with; returns it without them, wherever they were repeated, and without
 * whatever else may be one by its look. Ids (GUIDs) stay.
 */
export function scrubText(text: string, secrets: readonly string[] = []): string {
  let scrubbed = text.toWellFormed().replace(CONTROLS, '')
  for (const secret of secrets) if (secret !== '') scrubbed = scrubbed.replaceAll(secret, CUT_OUT)
  return scrubbed
    .replace(JWT, CUT_OUT)
    .replace(SCHEME, (_, scheme: string) => `${scheme} ${CUT_OUT}`)
    .replace(NAMED, (_, name: string) => `${name}${CUT_OUT}`)
    .replace(LONG_RUN, (run) => (isHarmless(run) ? run : CUT_OUT))
}

/** An id; or an address, each part of which is a word, an id, or too short for a secret. */
function isHarmless(run: string): boolean {
  if (GUID.test(run)) return true
  return run.startsWith('/') && run.split('/').every((part) => part.length <= 16 || WORD.test(part) || GUID.test(part))
}
