import { createPrivateKey, type KeyObject, randomBytes } from 'node:crypto'
import { Integer, OctetString, Utf8String } from 'asn1js'
import {
  AccessDescription,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  GeneralName,
  InfoAccess,
} from 'pkijs'

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]) }
const DAY_MS = 24 * 60 * 60 * 1000
const OID = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  basicConstraints: '2.5.29.19',
  infoAccess: '1.3.6.1.5.5.7.1.1',
  caIssuers: '1.3.6.1.5.5.7.48.2',
}
const URI = 6

type Name = { commonName: string; organization?: string }

/** A certificate with its private key. `der` is what a server would serve. */
export type Identity = {
  name: Name
  keys: CryptoKeyPair
  privateKey: KeyObject
  der: Buffer
  pem: string
}

type Wish = {
  name: Name
  /** Itself, when left out. */
  issuer?: Identity
  /** Whether it may issue certificates. */
  authority?: boolean
  /** Where its issuer's certificate lies. */
  issuerUrl?: string
  bits?: number
  /** Days from now. */
  from?: number
  until?: number
}

/** Makes an X.509 certificate for a test. */
export async function makeCertificate(wish: Wish): Promise<Identity> {
  const { name, issuer, authority = false, issuerUrl, bits = 2048, from = -1, until = 1 } = wish
  const keys = await crypto.subtle.generateKey({ ...ALGORITHM, modulusLength: bits }, true, ['sign', 'verify'])
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.from([1, ...randomBytes(8)]).buffer })
  certificate.subject.typesAndValues = attributesOf(name)
  certificate.issuer.typesAndValues = attributesOf(issuer?.name ?? name)
  certificate.notBefore.value = new Date(Date.now() + from * DAY_MS)
  certificate.notAfter.value = new Date(Date.now() + until * DAY_MS)
  certificate.extensions = [
    extension(OID.basicConstraints, new BasicConstraints({ cA: authority }).toSchema().toBER(), true),
    ...(issuerUrl ? [extension(OID.infoAccess, issuerAt(issuerUrl).toSchema().toBER())] : []),
  ]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256')
  const der = Buffer.from(certificate.toSchema(true).toBER())
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  const privateKey = createPrivateKey({ key: pkcs8, type: 'pkcs8', format: 'der' })
  return { name, keys, privateKey, der, pem: toPem(der) }
}

function attributesOf({ organization, commonName }: Name): AttributeTypeAndValue[] {
  const attributes: [type: string, value: string | undefined][] = [
    [OID.organization, organization],
    [OID.commonName, commonName],
  ]
  return attributes.flatMap(([type, value]) =>
    value === undefined ? [] : [new AttributeTypeAndValue({ type, value: new Utf8String({ value }) })],
  )
}

function issuerAt(url: string): InfoAccess {
  const accessLocation = new GeneralName({ type: URI, value: url })
  return new InfoAccess({
    accessDescriptions: [new AccessDescription({ accessMethod: OID.caIssuers, accessLocation })],
  })
}

function extension(extnID: string, value: ArrayBuffer, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString({ valueHex: value }).valueBlock.valueHex })
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').replaceAll(/(.{64})/g, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
