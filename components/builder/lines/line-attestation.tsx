import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { lineFieldId } from '@/components/builder/field-id'
import { useFieldError } from '@/components/builder/state/order-state'
import { CheckboxField } from '@/components/ui/checkbox-field'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'

/** The sentence that a plan wants attested line by line (`attestationProperties`). partner-center-api.md ch. 5.5. */
export function LineAttestation({ line, index, type }: { line: DraftLine; index: number; type: string }) {
  const t = useTranslations('builder.lines.attestation')
  const { register } = useFormContext<DraftContent>()
  const id = lineFieldId(line.key, 'attestation')
  const error = useFieldError(id)
  return (
    <CheckboxField
      {...register(`lines.${index}.attestationAccepted`)}
      id={id}
      label={type === 'Windows365' ? t('Windows365') : t('other', { type })}
      error={error}
    />
  )
}
