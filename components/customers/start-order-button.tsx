'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '@/components/ui/button'
import { OrderStartDialogs } from './order-start-dialogs'
import { type BeginOrderAction, useOrderStart } from './use-order-start'

type StartOrderButtonProps = Pick<ButtonProps, 'variant' | 'size' | 'disabled' | 'title' | 'className'> & {
  customer: { id: string; companyName: string }
  action: BeginOrderAction
  /** The drafts that are open stand on the page already: do not ask about them. */
  anew?: boolean
  /** The button's whole name, where its text is short. */
  label?: string
  children: ReactNode
}

/** Starts an order for one customer and opens the builder; progress in place, dead after the first press. */
export function StartOrderButton({ customer, action, anew = false, label, ...button }: StartOrderButtonProps) {
  const order = useOrderStart(action)
  return (
    <>
      <Button
        {...button}
        aria-label={label}
        pending={order.state.step === 'starting'}
        onClick={() => order.start(customer, anew)}
      />
      <OrderStartDialogs order={order} />
    </>
  )
}
