import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { AgreementConsent, ConsentProblems } from '@/lib/domain/agreement-consent'

export const consentFieldId = (field: string) => `consent-${field}`

type ConsentFieldsProps = {
  consent: AgreementConsent
  problems: ConsentProblems
  /** The last day that is not in the future. */
  latest: string
  onChange: (consent: AgreementConsent) => void
}

/** Who accepted, and when. */
export function ConsentFields({ consent, problems, latest, onChange }: ConsentFieldsProps) {
  const t = useTranslations('readiness.consent')
  const fieldOf = (name: keyof AgreementConsent) => {
    const problem = problems[name]
    return {
      id: consentFieldId(name),
      name,
      label: t(name),
      value: consent[name],
      error: problem && t(`problem.${problem}`),
      onChange: (event: { target: { value: string } }) => onChange({ ...consent, [name]: event.target.value }),
    }
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField {...fieldOf('firstName')} required data-initial-focus />
      <TextField {...fieldOf('lastName')} required />
      <TextField {...fieldOf('email')} type="email" required />
      <TextField {...fieldOf('phoneNumber')} type="tel" optional />
      <TextField {...fieldOf('agreedOn')} type="date" max={latest} required />
    </div>
  )
}
