import 'server-only'
import { createHash } from 'node:crypto'
import { ATTESTATION_VERSION, partnerAttestationText } from '@/lib/domain/attestation'
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
  const text = partnerAttestationText(draft.content.partnerIdOnRecord, locale)
  return {
    text,
    version: ATTESTATION_VERSION,
    locale,
    textHash: sha256(text),
    contentHash: sha256(canonicalJson(draft.content)),
    personName: actor.name,
    personUpn: actor.upn,
    signInMethods: actor.signInMethods,
    acceptedAt: new Date().toISOString(),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
