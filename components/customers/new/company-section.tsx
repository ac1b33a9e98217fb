import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useSettled } from '@/components/builder/state/use-settled'
import { Section } from '@/components/ui/section'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { matchesPattern } from '@/lib/domain/new-customer/country-rules'
import type { NewCustomer } from '@/lib/domain/new-customer/new-customer'
import { suggestPrefix } from './form-values'
import type { Choice } from './new-customer-form'
import { useCountryRules } from './use-country-rules'
import { useDomainCheck } from './use-domain-check'

const PREFIX = '[a-z0-9]{1,27}'
/** Nobody wants to know of every half-typed domain whether it is free. */
const PAUSE_MS = 400

/** Who they are: name, domain, country, and whose customer they become. */
export function CompanySection({ countries, resellers }: { countries: Choice[]; resellers: Choice[] }) {
  const t = useTranslations('newCustomer')
  const { register, setValue, getFieldState, control, formState } = useFormContext<NewCustomer>()
  const { errors } = formState
  const [companyName, country, domainPrefix] = useWatch({ control, name: ['companyName', 'country', 'domainPrefix'] })
  const rules = useCountryRules(country)
  const domain = useDomainCheck(useSettled(domainPrefix, PAUSE_MS))
  const suggested = useRef('')

  useEffect(() => {
    // Until the domain is typed, it follows the name.
    if (getFieldState('domainPrefix').isDirty && domainPrefix !== suggested.current) return
    suggested.current = suggestPrefix(companyName)
    setValue('domainPrefix', suggested.current)
  }, [companyName, domainPrefix, setValue, getFieldState])

  return (
    <Section title={t('company')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...register('companyName', { required: t('missing'), maxLength: 200 })}
          label={t('companyName')}
          autoFocus
          error={errors.companyName?.message}
          className="sm:col-span-2"
        />
        <TextField
          {...register('domainPrefix', {
            required: t('missing'),
            validate: (prefix) => matchesPattern(prefix, PREFIX) || t('domainWrong'),
          })}
          label={t('domain')}
          hint={domain?.isFree ? t('domainFree') : t('domainHint')}
          suffix=".onmicrosoft.com"
          inputClassName="pe-36"
          error={errors.domainPrefix?.message ?? (domain?.isFree === false ? t('domainTaken') : undefined)}
        />
        <SelectField
          {...register('country', { required: t('missing') })}
          label={t('country')}
          options={[{ value: '', label: t('choose') }, ...countries]}
          error={errors.country?.message ?? (rules && !rules.ok ? t('countryUnsupported') : undefined)}
        />
        {rules?.ok && rules.data.needsRegistrationNumber && (
          <TextField
            {...register('organizationRegistrationNumber', { required: t('registrationMissing') })}
            label={t('registration')}
            error={errors.organizationRegistrationNumber?.message}
          />
        )}
        {resellers.length > 0 && (
          <SelectField
            {...register('resellerTenantId')}
            label={t('reseller')}
            hint={t('resellerHint')}
            options={[{ value: '', label: t('noReseller') }, ...resellers]}
          />
        )}
      </div>
    </Section>
  )
}
