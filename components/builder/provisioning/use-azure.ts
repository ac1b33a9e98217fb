import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { useOrderStore } from '@/components/builder/state/order-state'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { RegistrationState } from '@/lib/domain/provisioning/azure-plan'
import { azureApi } from './azure-api'

/** A registration takes seconds to minutes; our server asks Microsoft once for all who wait. */
const LOOK_AGAIN_MS = 2_000
const FRESH_FOR_MS = 60_000

/** The customer's Azure plans; read again when a window is opened after a while, because one may have been ordered. */
export function useAzurePlans() {
  const { customer } = useBuilder()
  return useQuery({
    queryKey: ['azure plans', customer.id],
    queryFn: ({ signal }) => azureApi(customer.id).listPlans(signal),
    // Who comes back from ordering the first one finds it.
    staleTime: ({ state: { data } }) => (data?.length ? FRESH_FOR_MS : 0),
    refetchOnWindowFocus: true,
  })
}

/** Whether a subscription is registered for reservations; asked again until that is settled, also when it was begun elsewhere. */
export function useRegistration(subscriptionId: string) {
  const { customer } = useBuilder()
  const client = useQueryClient()
  const queryKey = ['azure registration', customer.id, subscriptionId]
  const state = useQuery({
    queryKey,
    queryFn: ({ signal }) => azureApi(customer.id).registration(subscriptionId, signal),
    refetchInterval: ({ state: { data } }) => (data === 'registering' ? LOOK_AGAIN_MS : false),
  })
  const register = useMutation({
    mutationFn: () => azureApi(customer.id).register(subscriptionId),
    onSuccess: (now) => client.setQueryData(queryKey, now),
  })
  useAskAgainOnceRegistered(state.data)
  return { state, register }
}

/** A line that was refused for want of it is not any more. */
function useAskAgainOnceRegistered(state: RegistrationState | undefined) {
  const store = useOrderStore()
  const before = useRef(state)
  useEffect(() => {
    const wasOpen = before.current !== undefined && before.current !== 'registered'
    before.current = state
    if (wasOpen && state === 'registered') store.get().prices.askAgain()
  }, [state, store])
}

/** Whether Microsoft has what is to be reserved for a subscription. */
export function useStock({ productId, skuId }: Pick<DraftLine, 'productId' | 'skuId'>, subscriptionId: string) {
  const { customer } = useBuilder()
  return useQuery({
    queryKey: ['azure stock', customer.id, productId, skuId, subscriptionId],
    queryFn: ({ signal }) => azureApi(customer.id).checkStock({ productId, skuId }, subscriptionId, signal),
    staleTime: FRESH_FOR_MS,
  })
}
