'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ActionResult } from '@/lib/domain/action-result'
import type { DraftView } from '@/lib/domain/draft-view'
import type { AttributionChoices } from '@/lib/domain/reseller'
import { createBuilderApi } from './builder-api'
import { BuilderContext } from './builder-context'
import { BuilderForm } from './builder-form'
import { useNewerVersions } from './saving/elsewhere/use-newer-versions'
import { openAutosave } from './saving/open-autosave'
import type { ReadAction, SaveAction } from './saving/stored-draft'
import { useSetAside } from './saving/use-set-aside'

export type OrderBuilderProps = {
  draft: Pick<DraftView, 'id' | 'customer' | 'version' | 'content' | 'cart' | 'updatedAt'>
  /** When the server read the draft, ISO 8601. */
  readAt: string
  personId: string
  canOrder: boolean
  attribution: Promise<ActionResult<AttributionChoices>>
  /** What is known of the customer, in a line under the name. */
  facts: ReactNode
  /** What is done with the draft as a whole, at the end of the header. */
  tools?: ReactNode
  /** What stands between this customer and an order. */
  notices: ReactNode
  saveAction: SaveAction
  readAction: ReadAction
}

/** An order being built: the form, what keeps it, and what it asks for while it is typed. */
export function OrderBuilder(props: OrderBuilderProps) {
  const { draft, personId, canOrder, saveAction, readAction } = props
  const { id: draftId, customer } = draft
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }))
  const [api] = useState(() => createBuilderApi({ customerId: customer.id, draftId }))
  const [autosave] = useState(() =>
    openAutosave({ personId, draftId, stored: draft, save: saveAction, read: readAction }),
  )
  const typed = useSetAside(autosave, canOrder)
  useNewerVersions({ autosave, draftId, since: props.readAt })

  return (
    <QueryClientProvider client={queries}>
      <BuilderContext
        value={{
          draftId,
          personId,
          customer: { id: customer.id, name: customer.companyName, country: customer.country },
          canOrder,
          api,
          autosave,
        }}
      >
        <BuilderForm
          // Another content is another form: nothing of the one before can be left in a field.
          key={typed.generation}
          draft={draft}
          typed={typed}
          facts={props.facts}
          tools={props.tools}
          notices={props.notices}
          attribution={props.attribution}
        />
      </BuilderContext>
    </QueryClientProvider>
  )
}
