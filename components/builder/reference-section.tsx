import { useTranslations } from 'next-intl'
import { useDraftField } from '@/components/builder/state/use-draft-field'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'

/** As long as the schema takes them. */
const MAX_LENGTH = { poNumber: 60, notes: 2000 }

/** What is only ours: Microsoft never gets it. */
export function ReferenceSection() {
  const t = useTranslations('builder.reference')
  const poNumber = useDraftField('poNumber')
  const notes = useDraftField('notes')
  return (
    <Section id="reference" title={t('title')} context={t('context')}>
      <div className="grid max-w-2xl gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <TextField
          {...poNumber}
          id="po-number"
          label={t('poNumber')}
          hint={t('poNumberHint')}
          optional
          maxLength={MAX_LENGTH.poNumber}
        />
        <TextareaField {...notes} id="notes" label={t('notes')} optional maxLength={MAX_LENGTH.notes} />
      </div>
    </Section>
  )
}
