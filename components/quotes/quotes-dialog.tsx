'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { useAction } from '@/components/ui/use-action'
import { isLocale, type Locale, locales } from '@/lib/domain/locale'
import { IssuedQuotes } from './issued-quotes'
import type { QuotesProps } from './quotes-props'

/** How long a quote usually holds. */
const USUAL_DAYS = 30
const DAY_MS = 86_400_000

/** What was quoted before, and the few choices of a new one. Once made, it is opened. */
export default function QuotesDialog(props: QuotesProps & { open: boolean; onClose: () => void }) {
  const { open, onClose, draftId, country, quotes, issueAction, save } = props
  const t = useTranslations('quotes')
  const common = useTranslations('common')
  const router = useRouter()
  const form = useId()
  const reader = useLocale()
  const [locale, setLocale] = useState<Locale>(country === 'JP' ? 'ja' : isLocale(reader) ? reader : 'en')
  const [validUntil, setValidUntil] = useState(() => isoDay(Date.now() + USUAL_DAYS * DAY_MS))
  const [note, setNote] = useState('')
  const [isSaving, setSaving] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)
  const issuing = useAction(issueAction, ({ id }) => router.push(`/quotes/${id}` as Route))

  async function issue() {
    setSaving(true)
    const isSaved = save ? await save() : true
    setSaving(false)
    setUnsaved(!isSaved)
    if (isSaved) issuing.run({ draftId, locale, validUntil, note })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      footer={
        <Button
          type="submit"
          form={form}
          variant="primary"
          pending={isSaving || issuing.isPending}
          pendingLabel={t('issuing')}
        >
          {t('issue')}
        </Button>
      }
    >
      {quotes.length > 0 && <IssuedQuotes quotes={quotes} />}
      <form
        id={form}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void issue()
        }}
      >
        <h3 className="text-base font-semibold">{t('make')}</h3>
        <p className="text-sm text-ink-2">{t('makeText')}</p>
        <RadioGroup
          legend={t('language')}
          name={`${form}-locale`}
          value={locale}
          onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
          options={locales.map((one) => ({ value: one, label: <span lang={one}>{t(one)}</span> }))}
        />
        <TextField
          type="date"
          label={t('validUntil')}
          hint={t('validUntilHint')}
          required
          min={isoDay(Date.now())}
          value={validUntil}
          onChange={({ target }) => setValidUntil(target.value)}
        />
        <TextareaField
          label={t('note')}
          optional
          maxLength={1000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        {isUnsaved && <Banner kind="error" title={t('notSaved')} />}
        {issuing.error &&
          (issuing.error.code === 'inputInvalid' ? (
            <Banner kind="error" title={t('whatIsMissing')} />
          ) : (
            <ErrorBanner error={issuing.error} />
          ))}
      </form>
    </Dialog>
  )
}

/** The day of an instant where the person is. */
function isoDay(instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(instant)
}
