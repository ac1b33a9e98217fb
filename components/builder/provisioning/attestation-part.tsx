import { useLocale, useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { OptionPart } from '@/components/builder/line-options/option-part'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { skuAttestationText } from '@/lib/domain/attestation'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'

/** The condition that a plan of its own asks to be attested, word by word. partner-center-api.md ch. 5.5. */
export function AttestationPart({ line, index }: { line: DraftLine; index: number }) {
  const t = useTranslations('provisioning.attestation')
  const locale = useLocale()
  const { setValue } = useFormContext<DraftContent>()
  if (!line.attestationType) return null
  return (
    <OptionPart title={t('title')} context={t('context')}>
      <CheckboxField
        legal
        label={skuAttestationText(line.attestationType, locale)}
        checked={line.attestationAccepted}
        onChange={({ target }) => setValue(`lines.${index}.attestationAccepted`, target.checked, { shouldDirty: true })}
      />
    </OptionPart>
  )
}
