import { useLocale } from 'next-intl'
import { lineFieldId } from '@/components/builder/field-id'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { useFieldError } from '@/components/builder/state/order-state'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { skuAttestationText } from '@/lib/domain/attestation'
import type { DraftLine } from '@/lib/domain/order-draft'

/** The sentence that a plan wants attested line by line (`attestationProperties`). partner-center-api.md ch. 5.5. */
export function LineAttestation({ line, type }: { line: DraftLine; type: string }) {
  const locale = useLocale()
  const sheet = useSheet()
  const id = lineFieldId(line.key, 'attestation')
  const error = useFieldError(id)
  return (
    <CheckboxField
      id={id}
      checked={line.attestationAccepted}
      onChange={(event) => sheet.attest(line.key, event.target.checked)}
      label={skuAttestationText(type, locale)}
      error={error}
    />
  )
}
