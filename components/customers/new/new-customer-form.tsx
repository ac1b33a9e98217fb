'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import type { NewCustomer } from '@/lib/domain/new-customer/new-customer'
import { AddressSection } from './address-section'
import { AddressUnclear } from './address-unclear'
import { CompanySection } from './company-section'
import { ContactSection } from './contact-section'
import { CustomerCreated } from './customer-created'
import { EMPTY_CUSTOMER } from './form-values'
import { type CreateCustomerAction, useCreation } from './use-creation'

export type Choice = { value: string; label: string }

type NewCustomerFormProps = {
  countries: Choice[]
  /** What was looked for and not found. */
  companyName: string
  usualCountry: string | null
  /** Indirect resellers whose customer it may become; empty where there are none. */
  resellers: Choice[]
  createAction: CreateCustomerAction
}

/** A company, its address and a person there. What Microsoft doubts is asked about before anything is created. */
export function NewCustomerForm(props: NewCustomerFormProps) {
  const [queries] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queries}>
      <Fields {...props} />
    </QueryClientProvider>
  )
}

function Fields({ countries, companyName, usualCountry, resellers, createAction }: NewCustomerFormProps) {
  const t = useTranslations('newCustomer')
  const form = useForm<NewCustomer>({
    defaultValues: { ...EMPTY_CUSTOMER, companyName, country: usualCountry ?? '' },
    mode: 'onTouched',
  })
  const creation = useCreation(createAction, form)
  const { errors, isSubmitting, submitCount } = form.formState
  const wrong = Object.keys(errors).length
  if (creation.created) return <CustomerCreated created={creation.created} name={form.getValues('companyName')} />
  return (
    <FormProvider {...form}>
      <form noValidate className="grid gap-8" onSubmit={form.handleSubmit((customer) => creation.create(customer))}>
        <CompanySection countries={countries} resellers={resellers} />
        <AddressSection />
        <ContactSection />
        {creation.unclear && (
          <AddressUnclear
            unclear={creation.unclear}
            onUse={(address) => {
              for (const [field, value] of Object.entries(address))
                form.setValue(field as keyof typeof address, value, { shouldDirty: true })
              creation.forgetUnclear()
            }}
            onRight={() => creation.create(form.getValues(), { addressIsRight: true })}
          />
        )}
        {creation.error && <ErrorBanner error={creation.error} />}
        <div className="flex flex-wrap items-center justify-end gap-4">
          <p role="status" className="text-sm text-failed-ink">
            {submitCount > 0 && wrong > 0 && t('changes', { count: wrong })}
          </p>
          <Button
            type="submit"
            variant="primary"
            size="large"
            pending={creation.isPending || isSubmitting}
            pendingLabel={t('creating')}
          >
            {t('create')}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
