import 'server-only'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { sessions } from '@/lib/db/schema'
import { ATTESTATION_VERSION, partnerAttestationText } from '@/lib/domain/attestation'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { DraftView } from '@/lib/domain/draft-view'
import type { AttestationRecord } from '@/lib/domain/review'
import type { ActorContext } from '@/lib/services/context'

/** What the person ticked, word by word, and how they had signed in. Kept with the submission. */
export async function recordAttestation(
  { db, actor }: ActorContext,
  draft: DraftView,
  locale: string,
): Promise<AttestationRecord> {
  const text = partnerAttestationText(draft.content.partnerIdOnRecord, locale)
  const [session] = await db
    .select({ signInMethods: sessions.signInMethods })
    .from(sessions)
    .where(eq(sessions.id, actor.sessionId))
  return {
    text,
    version: ATTESTATION_VERSION,
    locale,
    textHash: sha256(text),
    contentHash: sha256(canonicalJson(draft.content)),
    personName: actor.name,
    personUpn: actor.upn,
    signInMethods: session?.signInMethods ?? [],
    acceptedAt: new Date().toISOString(),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
