import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Readiness, WantedQualification } from '@/lib/domain/readiness'
import { GovernmentCodes } from './government-codes'
import type { ReadinessParts } from './readiness-actions'
import { ReadinessFailure } from './readiness-failure'
import { useActionOnce } from './use-action-once'

type QualificationDialogProps = ReadinessParts & { open: boolean; onClose: () => void }
const KINDS = ['Education', 'GovernmentCommunityCloud', 'StateOwnedEntity'] as const
type Kind = (typeof KINDS)[number]
type Wish = { customerId: string; wanted: WantedQualification }

/** Asks Microsoft to let the customer buy education, government or state-owned offers. */
export default function QualificationDialog(props: QualificationDialogProps) {
  const { readiness, actions, onChanged, open, onClose } = props
  const t = useTranslations('readiness.qualification')
  const common = useTranslations('common')
  const [kind, setKind] = useState<Kind>('Education')
  const [segment, setSegment] = useState<'K12' | 'HigherEducation'>('K12')
  const [website, setWebsite] = useState('')
  const [code, setCode] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { customer } = readiness
  const request = useActionOnce<Wish, Readiness>(actions.requestQualification, (next) => {
    onClose()
    onChanged(next)
  })
  const taken = (name: Kind) =>
    [...customer.qualifications, ...customer.vetting.filter(({ state }) => state === 'inReview').map((one) => one.name)]
      .map((one) => one.toLowerCase())
      .includes(name.toLowerCase())

  function submit(event: FormEvent) {
    event.preventDefault()
    const wanted = toWanted()
    setMissing(wanted === undefined)
    if (wanted) void request.send({ customerId: customer.id, wanted })
  }

  function toWanted(): WantedQualification | undefined {
    if (kind === 'StateOwnedEntity') return { qualification: kind }
    if (kind === 'GovernmentCommunityCloud') return code ? { qualification: kind, validationCode: code } : undefined
    const site = website.trim()
    return { qualification: kind, educationSegment: segment, ...(site ? { website: site } : {}) }
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={common('close')}
      title={t('title', { customer: customer.companyName })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form="qualification" variant="primary" pending={request.isPending}>
            {t('send', { name: t(`name.${kind}`) })}
          </Button>
        </>
      }
    >
      <form id="qualification" noValidate onSubmit={submit} className="grid gap-4">
        <RadioGroup
          name="kind"
          legend={t('which')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? kind)}
          options={KINDS.map((value) => ({
            value,
            label: t(`name.${value}`),
            hint: taken(value) ? t('alreadyThere') : t(`hint.${value}`),
            disabled: taken(value),
          }))}
        />
        {kind === 'Education' && (
          <>
            <RadioGroup
              name="segment"
              legend={t('segment')}
              value={segment}
              onChange={(event) => setSegment(event.target.value === 'K12' ? 'K12' : 'HigherEducation')}
              options={[
                { value: 'K12', label: t('k12') },
                { value: 'HigherEducation', label: t('higher') },
              ]}
            />
            <TextField
              label={t('website')}
              hint={t('websiteHint')}
              optional
              type="url"
              value={website}
              maxLength={200}
              onChange={(event) => setWebsite(event.target.value)}
            />
          </>
        )}
        {kind === 'GovernmentCommunityCloud' && (
          <GovernmentCodes
            list={actions.listGovernmentCodes}
            value={code}
            error={isMissing && !code ? t('codeMissing') : undefined}
            onChange={setCode}
          />
        )}
        {request.failure && <ReadinessFailure failure={request.failure} />}
      </form>
    </Dialog>
  )
}
