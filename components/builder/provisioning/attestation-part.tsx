import { useLocale, useTranslations } from 'next-intl'
import { OptionPart } from '@/components/builder/line-options/option-part'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { skuAttestationText } from '@/lib/domain/attestation'
import type { DraftLine } from '@/lib/domain/order-draft'

/** The condition that a plan of its own asks to be attested, word by word. partner-center-api.md ch. 5.5. */
export function AttestationPart({ line }: { line: DraftLine }) {
  const t = useTranslations('provisioning.attestation')
  const locale = useLocale()
  const sheet = useSheet()
  if (!line.attestationType) return null
  return (
    <OptionPart title={t('title')} context={t('context')}>
      <CheckboxField
        legal
        label={skuAttestationText(line.attestationType, locale)}
        checked={line.attestationAccepted}
        onChange={({ target }) => sheet.attest(line.key, target.checked)}
      />
    </OptionPart>
  )
}
