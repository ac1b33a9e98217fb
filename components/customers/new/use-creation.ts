import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
// Not crypto.randomUUID: browsers leave it out on plain http, where an internal server may well be.
import { v4 as uuid } from 'uuid'
import { settle } from '@/components/customers/read-route'
import type { Action } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'
import type { CustomerCreation, NewCustomer } from '@/lib/domain/new-customer/new-customer'

type Request = { requestId: string; customer: NewCustomer; addressIsRight: boolean }
export type CreateCustomerAction = Action<Request, CustomerCreation>
type Kind<K extends CustomerCreation['kind']> = Extract<CustomerCreation, { kind: K }>

/** Sends the form and tells what came of it. What may have arrived is sent again as it was: one request, one customer. */
export function useCreation(action: CreateCustomerAction, form: UseFormReturn<NewCustomer>) {
  const t = useTranslations('newCustomer')
  const [created, setCreated] = useState<Kind<'created'>>()
  const [unclear, setUnclear] = useState<Kind<'addressUnclear'>>()
  const [error, setError] = useState<ErrorView>()
  const [isPending, setPending] = useState(false)
  /** Of the request whose answer never came. */
  const unanswered = useRef<Request>(undefined)

  async function create(customer: NewCustomer, { addressIsRight = false } = {}) {
    if (isPending) return
    const request = unanswered.current ?? { requestId: uuid(), customer, addressIsRight }
    unanswered.current = request
    setPending(true)
    setError(undefined)
    setUnclear(undefined)
    const result = await settle(action(request))
    setPending(false)
    if (!result.ok) {
      const view: ErrorView = result.error === 'unreachable' ? { code: 'customerCreationUnknown' } : result.error
      if (view.code !== 'customerCreationUnknown') unanswered.current = undefined
      setError(view)
      return
    }
    unanswered.current = undefined
    show(result.data)
  }

  function show(answer: CustomerCreation) {
    switch (answer.kind) {
      case 'created':
        return setCreated(answer)
      case 'addressUnclear':
        return setUnclear(answer)
      case 'fieldRefused':
        return form.setError(answer.field, { message: t(REASONS[answer.field][answer.reason]) }, { shouldFocus: true })
      default:
        return answer satisfies never
    }
  }

  return { create, created, unclear, forgetUnclear: () => setUnclear(undefined), error, isPending }
}

const REASONS = {
  domainPrefix: { taken: 'domainTaken', missing: 'missing', wrongForm: 'domainWrong' },
  organizationRegistrationNumber: {
    taken: 'registrationWrong',
    missing: 'registrationMissing',
    wrongForm: 'registrationWrong',
  },
  phoneNumber: { taken: 'phoneWrong', missing: 'missing', wrongForm: 'phoneWrong' },
} as const
