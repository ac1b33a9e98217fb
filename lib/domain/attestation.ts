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
function partnerAttestationText(partnerIdOnRecord: string, locale: string): string {
  const texts = partnerIdOnRecord ? INDIRECT : DIRECT
  return locale === 'ja' ? texts.ja : texts.en
}

const WINDOWS_365: Record<Locale, string> = {
  en: 'I confirm that each user of Windows 365 Business with Windows Hybrid Benefit has a device licensed with Windows 10/11 Pro as their primary work device.',
  ja: 'Windows ハイブリッド特典付きの Windows 365 Business を利用する各ユーザーが、主に使用する業務用デバイスとして Windows 10/11 Pro のライセンスを持つデバイスを所有していることを確認します。',
}

const OTHER_CONDITION: Record<Locale, (type: string) => string> = {
  en: (type) => `I confirm that the customer meets the condition that Microsoft sets for this product (${type}).`,
  ja: (type) => `この製品について Microsoft が定める条件（${type}）を顧客が満たしていることを確認します。`,
}

/**
 * Takes the `attestationType` that a plan enforces, and the page's language; returns the sentence to show on its line and to
 * store with the submission. partner-center-api.md ch. 5.5: `Windows365` is the one that Microsoft documents.
 */
export function skuAttestationText(attestationType: string, locale: string): string {
  const language = locale === 'ja' ? 'ja' : 'en'
  return attestationType.toLowerCase() === 'windows365'
    ? WINDOWS_365[language]
    : OTHER_CONDITION[language](attestationType)
}

/** A sentence to attest: `about` is "partner", or the attestation type of the plans that want it. */
type AttestedSentence = { about: string; text: string }

/** Every sentence that an order wants attested, each once, in the page's language: the partner's first, then those of its plans. */
export function listAttestations(
  { partnerIdOnRecord, lines }: { partnerIdOnRecord: string; lines: readonly { attestationType: string | null }[] },
  locale: string,
): AttestedSentence[] {
  const types = new Set(lines.flatMap(({ attestationType }) => attestationType ?? []))
  return [
    { about: 'partner', text: partnerAttestationText(partnerIdOnRecord, locale) },
    ...[...types].map((type) => ({ about: type, text: skuAttestationText(type, locale) })),
  ]
}
