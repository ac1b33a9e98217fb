import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import { Surface } from '@/components/ui/surface'
import type { AttestationRecord } from '@/lib/domain/review'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { SIGN_IN_METHODS } from './sign-in-methods'

/** What was attested, word by word as it was recorded, by whom, when, how they had signed in, and whether it stands unchanged. */
export function Attestation({ submission }: { submission: Pick<SubmissionView, 'attestation' | 'isAsAttested'> }) {
  const t = useTranslations('order')
  const format = useFormatter()
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const { attestation: record, isAsAttested } = submission
  const methods = record.signInMethods.map((method) => {
    const known = SIGN_IN_METHODS.find((one) => one === method)
    return known ? t(`signInMethod.${known}`) : method
  })
  return (
    <Surface className="grid gap-2.5 text-sm break-inside-avoid">
      <h2 className="font-medium text-ink-3">{t('attestation')}</h2>
      {[record.text, ...(record.further ?? []).map(({ text }) => text)].map((text) => (
        <blockquote key={text} lang={record.locale} className="border-s-2 border-line-strong ps-3 text-ink">
          {text}
        </blockquote>
      ))}
      <p className="text-ink-2">
        {t.rich('attestedBy', {
          name: record.personName,
          upn: record.personUpn,
          time: () => <DateTime value={record.acceptedAt} withUtc />,
        })}
      </p>
      <p className="text-xs text-ink-3">
        {methods.length > 0 && `${t('signedInWith', { methods: format.list(methods) })} `}
        {t('attestationVersion', { version: record.version })}{' '}
        {t('attestationLanguage', { language: languages.of(record.locale) ?? record.locale })}
      </p>
      <p className={isAsAttested ? 'flex gap-1.5 text-active-ink' : 'flex gap-1.5 text-failed-ink'}>
        <Icon name={isAsAttested ? 'circle-check' : 'circle-cross'} className="mt-0.5" />
        {t(isAsAttested ? 'asAttested' : 'notAsAttested')}
      </p>
      <Digests record={record} />
    </Surface>
  )
}

/** SHA-256 of the sentences and of the order's content: who doubts them can reckon them again. */
function Digests({ record }: { record: AttestationRecord }) {
  const t = useTranslations('order')
  const digests = [
    { term: t('textDigest'), value: record.textHash },
    ...(record.further ?? []).map(({ about, textHash }) => ({
      term: t('textDigestOf', { about }),
      value: textHash,
    })),
    { term: t('contentDigest'), value: record.contentHash },
  ]
  return (
    <dl className="grid gap-1.5 text-xs text-ink-3">
      {digests.map(({ term, value }) => (
        <div key={term} className="grid gap-0.5">
          <dt>{term}</dt>
          <dd className="min-w-0 break-all">
            <CopyId value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
