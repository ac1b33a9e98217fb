/**
 * The sentences a person attests before an order is placed. They are legal text, so they have a version and live
 * here rather than in the message catalogues: what was ticked must be readable word by word years later.
 * Contract: `partnerOnRecordAttestationAccepted`, partner-center-api.md ch. 6.7 —
 * the company acts as an indirect partner when a reseller is on record, and as a direct partner when none is.
 */
export const ATTESTATION_VERSION = '2026-11'

type Locale = 'en' | 'ja'

const INDIRECT: Record<Locale, string> = {
  en: 'I confirm that our company acts as an indirect provider in this transaction, and that the indirect reseller chosen as partner on record takes part in it.',
  ja: 'この取引において当社が間接プロバイダーとして行動し、レコード パートナーとして選択した間接リセラーが当該取引に関与していることを確認します。',
}

const DIRECT: Record<Locale, string> = {
  en: 'I confirm that our company acts as a direct partner in this transaction, and that no indirect reseller takes part in it.',
  ja: 'この取引において当社が直接パートナーとして行動し、間接リセラーが関与していないことを確認します。',
}

/** Takes the chosen partner id on record ("" for none) and the page's language; returns the sentence to show and to store. */
export function partnerAttestationText(partnerIdOnRecord: string, locale: string): string {
  const texts = partnerIdOnRecord ? INDIRECT : DIRECT
  return locale === 'ja' ? texts.ja : texts.en
}
