import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Section } from '@/components/ui/section'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { matchesPattern } from '@/lib/domain/new-customer/country-rules'
import type { NewCustomer } from '@/lib/domain/new-customer/new-customer'
import { useCountryRules } from './use-country-rules'

/** Where they are, as their country writes it. */
export function AddressSection() {
  const t = useTranslations('newCustomer')
  const { register, control, formState } = useFormContext<NewCustomer>()
  const { errors } = formState
  const answer = useCountryRules(useWatch({ control, name: 'country' }))
  const rules = answer?.ok ? answer.data : undefined
  const state = {
    ...register('state', { required: rules?.isStateRequired ? t('missing') : false }),
    label: t('state'),
    optional: rules?.isStateRequired === false,
    error: errors.state?.message,
  }
  return (
    <Section title={t('address')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...register('addressLine1', { required: t('missing'), maxLength: 200 })}
          label={t('addressLine1')}
          autoComplete="off"
          error={errors.addressLine1?.message}
        />
        <TextField {...register('addressLine2', { maxLength: 200 })} label={t('addressLine2')} optional />
        <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-4">
          <TextField
            {...register('postalCode', {
              required: rules?.isPostalCodeRequired ? t('missing') : false,
              validate: (code) =>
                !code || matchesPattern(code, rules?.postalCodePattern ?? null) || t('postalCodeWrong'),
            })}
            label={t('postalCode')}
            error={errors.postalCode?.message}
          />
          <TextField {...register('city', { required: t('missing') })} label={t('city')} error={errors.city?.message} />
        </div>
        {rules && rules.states.length > 0 ? (
          <SelectField
            {...state}
            options={[{ value: '', label: t('choose') }, ...rules.states.map((value) => ({ value, label: value }))]}
          />
        ) : (
          <TextField {...state} />
        )}
      </div>
    </Section>
  )
}
