import { sign } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Identity, makeCertificate } from '@/lib/testing/certificates'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createSignatureCheck, type SignatureOptions } from './webhook-signature'

const ORGANIZATION = 'Contoso Signing'
const body = Buffer.from('\uFEFF{ "EventName":"test-created", "ResourceName":"tëst" }\r\n')

let server: ScriptedServer
let root: Identity
let issuing: Identity
let signer: Identity
let reasons: string[]

beforeAll(async () => {
  server = await startScriptedServer()
  root = await makeCertificate({ name: { commonName: 'Root', organization: 'Contoso Roots' }, authority: true })
  issuing = await makeCertificate({
    name: { commonName: 'Issuing', organization: ORGANIZATION },
    authority: true,
    issuer: root,
  })
  signer = await leafOf(issuing)
})
afterAll(() => server.stop())
beforeEach(() => {
  reasons = []
})

function leafOf(issuer: Identity, wish: { bits?: number; from?: number; until?: number } = {}) {
  return makeCertificate({ name: { commonName: 'dispatch' }, issuer, issuerUrl: `${server.url}/issuing.crt`, ...wish })
}

/** Serves the certificates in turn: the signer's, then its issuers'. */
function serve(...certificates: Identity[]) {
  const answers = certificates.map(
    ({ der }) =>
      (response: ServerResponse) =>
        response.end(der),
  )
  server.answerWith(...answers)
}

function check(options: SignatureOptions = {}) {
  return createSignatureCheck({
    certificateOrigins: [server.url],
    issuerOrigins: [server.url],
    roots: [root.pem],
    issuerOrganization: ORGANIZATION,
    onRefused: (reason) => reasons.push(reason),
    ...options,
  })
}

type Style = { algorithm?: string; header?: 'Authorization' | 'x-ms-signature'; scheme?: string; url?: string }

function call(by: Identity, { algorithm = 'rsa-sha256', header, scheme = 'Signature ', url }: Style = {}) {
  const signature = sign(algorithm.split('-')[1] ?? '', body, by.privateKey).toString('base64')
  const headers = new Headers({
    [header ?? 'Authorization']: `${scheme}${signature}`,
    'X-MS-Certificate-Url': url ?? `${server.url}/dispatch.cer`,
    'X-MS-Signature-Algorithm': algorithm,
  })
  return { headers, body }
}

describe('a call that Partner Center signed is believed', () => {
  test.each<Style>([
    {},
    { header: 'x-ms-signature' },
    { header: 'x-ms-signature', scheme: '' },
    { scheme: 'signature  ' },
    { algorithm: 'RSA-SHA256' },
    { algorithm: 'rsa-sha512' },
  ])('with %o', async (style) => {
    serve(signer, issuing)
    const isSigned = await check()(call(signer, style))
    expect(reasons).toEqual([])
    expect(isSigned).toBe(true)
  })

  test('also behind a proxy that signs in with an Authorization of its own', async () => {
    serve(signer, issuing)
    const received = call(signer, { header: 'x-ms-signature' })
    received.headers.set('Authorization', 'Basic dXNlcjpwYXNz')
    expect(await check()(received)).toBe(true)
  })

  test('and its certificate is fetched once for many calls', async () => {
    serve(signer, issuing)
    const isSigned = check()
    const answers = await Promise.all([call(signer), call(signer), call(signer)].map(isSigned))
    expect(answers).toEqual([true, true, true])
    expect(server.received.map(({ path }) => path)).toEqual(['/dispatch.cer', '/issuing.crt'])
    expect(server.received.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })
})

describe('a call is not believed', () => {
  test('when a byte of its body is another', async () => {
    serve(signer, issuing)
    const { headers } = call(signer)
    expect(await check()({ headers, body: Buffer.from(body).fill('x', 20, 21) })).toBe(false)
  })

  test('when somebody else signed it', async () => {
    serve(signer, issuing)
    expect(await check()(call(issuing))).toBe(false)
  })

  test.each(['Authorization', 'X-MS-Certificate-Url', 'X-MS-Signature-Algorithm'])('without %s', async (name) => {
    serve(signer, issuing)
    const { headers } = call(signer)
    headers.delete(name)
    expect(await check()({ headers, body })).toBe(false)
    expect(server.received).toEqual([])
  })

  test.each(['rsa-sha1', 'rsa-md5', 'hmac-sha256', 'rsa', 'rsa-sha256-x', 'none'])('with %s', async (algorithm) => {
    serve(signer, issuing)
    const { headers } = call(signer)
    headers.set('X-MS-Signature-Algorithm', algorithm)
    expect(await check()({ headers, body })).toBe(false)
    expect(server.received).toEqual([])
  })

  test.each(['Signature', 'Signature %%%', 'Bearer abc', 'Signature c2hvcnQ='])('with "%s"', async (text) => {
    const { headers } = call(signer)
    headers.set('Authorization', text)
    expect(await check()({ headers, body })).toBe(false)
  })

  test.each([
    'http://3psostorageacct.blob.core.windows.net/cert/x.cer',
    'https://3psostorageacct.blob.core.windows.net.evil.example/x.cer',
    'https://microsoft.com.evil.example/x.cer',
    'https://evilmicrosoft.com/x.cer',
    'https://user:pass@www.microsoft.com/x.cer',
    'https://www.microsoft.com:8443/x.cer',
    'https://other.blob.core.windows.net/x.cer',
    'https://127.0.0.1/x.cer',
    'file:///etc/passwd',
    'not a url',
  ])('with a certificate from %s, and nobody is asked for it', async (url) => {
    const isSigned = createSignatureCheck({ onRefused: (reason) => reasons.push(reason) })
    expect(await isSigned(call(signer, { url }))).toBe(false)
    expect(reasons).toEqual(['the address is none of those that are trusted'])
  })
})

describe('a certificate is not believed', () => {
  async function isBelieved(...certificates: Identity[]) {
    const [first = signer] = certificates
    serve(...certificates)
    return await check()(call(first))
  }

  test('when another organization issued it', async () => {
    const other = await makeCertificate({
      name: { commonName: 'Issuing', organization: `${ORGANIZATION} Ltd` },
      authority: true,
      issuer: root,
    })
    expect(await isBelieved(await leafOf(other), other)).toBe(false)
    expect(reasons).toEqual(['the certificate has another issuer'])
  })

  test('when it only says that a trusted one issued it', async () => {
    const impostor = await makeCertificate({ name: issuing.name, authority: true })
    expect(await isBelieved(await leafOf(impostor), issuing)).toBe(false)
    expect(await isBelieved(await leafOf(impostor), impostor)).toBe(false)
  })

  test('when its issuer may not issue', async () => {
    const person = await makeCertificate({ name: issuing.name, issuer: root })
    expect(await isBelieved(await leafOf(person), person)).toBe(false)
  })

  test('before its time and after it', async () => {
    expect(await isBelieved(await leafOf(issuing, { from: -3, until: -1 }), issuing)).toBe(false)
    expect(await isBelieved(await leafOf(issuing, { from: 1, until: 3 }), issuing)).toBe(false)
  })

  test('when it is a root itself, but out of date', async () => {
    const wish = { name: { commonName: 'alone', organization: ORGANIZATION } }
    const [fresh, old] = await Promise.all([makeCertificate(wish), makeCertificate({ ...wish, from: -3, until: -1 })])
    serve(fresh)
    expect(await check({ roots: [fresh.der] })(call(fresh))).toBe(true)
    serve(old)
    expect(await check({ roots: [old.der] })(call(old))).toBe(false)
  })

  test('when its key is weak', async () => {
    expect(await isBelieved(await leafOf(issuing, { bits: 1024 }), issuing)).toBe(false)
    expect(reasons).toEqual(['the key is too weak'])
  })

  test('when no root leads to it, though everything else is right', async () => {
    serve(signer, issuing, issuing, issuing, issuing, issuing)
    expect(await check({ roots: undefined })(call(signer))).toBe(false)
  })

  test.each([
    ['is no certificate', { text: '<html>not found</html>' }],
    ['is not there', { status: 404, text: '' }],
    ['is elsewhere', { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }],
    ['never ends', { text: 'x'.repeat(100_000) }],
    ['is cut off', (response: ServerResponse) => response.destroy()],
  ])('when it %s; the next call asks again', async (_, answer) => {
    const isSigned = check()
    server.answerWith(answer)
    expect(await isSigned(call(signer))).toBe(false)
    serve(signer, issuing)
    expect(await isSigned(call(signer))).toBe(true)
  })
})
