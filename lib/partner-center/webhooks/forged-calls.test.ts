import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSignatureCheck } from './webhook-signature'

/** Nothing is fetched: no certificate may come from anywhere. */
const isSigned = createSignatureCheck({ certificateOrigins: [] })

const printable = fc.string({ unit: 'grapheme-ascii' })
const signature = fc.oneof(
  printable,
  fc.base64String({ minLength: 88 }).map((text) => `Signature ${text}`),
)
const algorithm = fc.oneof(printable, fc.constantFrom('rsa-sha256', 'RSA-SHA512', 'rsa-sha1', 'rsa-', '-sha256'))
const address = fc.oneof(printable, fc.webUrl(), fc.constant('https://www.microsoft.com/x.cer'))

test('whatever is posted by whoever, the answer is no, and never an exception', async () => {
  const headers = fc.record(
    {
      Authorization: signature,
      'x-ms-signature': signature,
      'x-ms-certificate-url': address,
      'x-ms-signature-algorithm': algorithm,
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(headers, fc.uint8Array(), async (sent, body) => {
      expect(await isSigned({ headers: new Headers(sent), body })).toBe(false)
    }),
    { numRuns: 300 },
  )
})
