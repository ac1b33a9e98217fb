import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Section } from '@/components/ui/section'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { matchesPattern } from '@/lib/domain/new-customer/country-rules'
import type { NewCustomer } from '@/lib/domain/new-customer/new-customer'
import { useCountryRules } from './use-country-rules'

const EMAIL = '[^@\\s]+@[^@\\s]+\\.[^@\\s]+'

/** Whom Microsoft writes to, and in which language. */
export function ContactSection() {
  const t = useTranslations('newCustomer')
  const locale = useLocale()
  const { register, control, setValue, formState } = useFormContext<NewCustomer>()
  const { errors } = formState
  const answer = useCountryRules(useWatch({ control, name: 'country' }))
  const rules = answer?.ok ? answer.data : undefined

  useEffect(() => {
    if (!rules) return
    // Each country has its own; the first is its usual one.
    setValue('culture', rules.cultures[0] ?? '')
    setValue('language', rules.languages[0] ?? '')
  }, [rules, setValue])

  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  const named = (values: readonly string[]) =>
    values.map((value) => ({ value, label: languageNames.of(value) ?? value }))
  return (
    <Section title={t('contact')} context={t('contactContext')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...register('firstName', { required: t('missing'), maxLength: 50 })}
          label={t('firstName')}
          error={errors.firstName?.message}
        />
        <TextField
          {...register('lastName', { required: t('missing'), maxLength: 50 })}
          label={t('lastName')}
          error={errors.lastName?.message}
        />
        <TextField
          {...register('email', {
            required: t('missing'),
            validate: (email) => matchesPattern(email.trim(), EMAIL) || t('emailWrong'),
          })}
          type="email"
          label={t('email')}
          error={errors.email?.message}
        />
        <TextField
          {...register('phoneNumber', {
            required: rules?.needsPhoneNumber ? t('missing') : false,
            validate: (phone) => !phone || matchesPattern(phone, rules?.phoneNumberPattern ?? null) || t('phoneWrong'),
          })}
          type="tel"
          label={t('phone')}
          optional={rules?.needsPhoneNumber === false}
          error={errors.phoneNumber?.message}
        />
        <SelectField {...register('language')} label={t('language')} options={named(rules?.languages ?? [])} />
        <SelectField {...register('culture')} label={t('culture')} options={named(rules?.cultures ?? [])} />
      </div>
    </Section>
  )
}
