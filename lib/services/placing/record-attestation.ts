import 'server-only'
import { createHash } from 'node:crypto'
import { ATTESTATION_VERSION, listAttestations } from '@/lib/domain/attestation'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { DraftView } from '@/lib/domain/draft-view'
import type { AttestationRecord } from '@/lib/domain/review'
import type { ActorContext } from '@/lib/services/context'

/** What the person ticked, word by word, and how they had signed in. Kept with the submission. */
export function recordAttestation(
  { actor }: Pick<ActorContext, 'actor'>,
  draft: DraftView,
  locale: string,
): AttestationRecord {
  const [partner, ...further] = listAttestations(draft.content, locale).map((one) => ({
    ...one,
    textHash: sha256(one.text),
  }))
  if (!partner) throw new Error('There is no sentence to attest')
  return {
    text: partner.text,
    further,
    version: ATTESTATION_VERSION,
    locale,
    textHash: partner.textHash,
    contentHash: digestContent(draft.content),
    personName: actor.name,
    personUpn: actor.upn,
    signInMethods: actor.signInMethods,
    acceptedAt: new Date().toISOString(),
  }
}

/** Of an order's content as it was stored: the same for the same content, whatever the order of its keys. */
export function digestContent(content: unknown): string {
  return sha256(canonicalJson(content))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
