'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LinkButton } from '@/components/ui/link-button'
import { useAction } from '@/components/ui/use-action'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { ViewActions } from './view-actions'

const NameDialog = lazy(() => import('./name-dialog'))

type ViewChangesProps = Pick<ViewActions, 'saveAction' | 'changeAction'> & {
  /** Of the view that may be overwritten. */
  id: string | undefined
  suggestedName: string
  /** The filter as it is now. */
  search: string
  /** The address of the view as it was; none for the tab that is never changed. */
  before: string | undefined
}

/** The filter is another than the tab's: keep it there, keep it as a view of its own, or let it go. */
export function ViewChanges({ id, suggestedName, search, before, saveAction, changeAction }: ViewChangesProps) {
  const t = useTranslations('orderViews')
  const router = useRouter()
  const [isNaming, setNaming] = useState(false)
  const saving = useAction(changeAction, () => router.refresh())
  return (
    <div className="flex flex-wrap items-center gap-2">
      {before && (
        <LinkButton href={before} variant="ghost" size="small" scroll={false}>
          {t('discard')}
        </LinkButton>
      )}
      <Button size="small" onClick={() => setNaming(true)}>
        {t(id ? 'saveAs' : 'saveNew')}
      </Button>
      {id && (
        <Button variant="primary" size="small" pending={saving.isPending} onClick={() => saving.run({ id, search })}>
          {t('save')}
        </Button>
      )}
      {saving.error && <ErrorBanner error={saving.error} />}
      <WhenNeeded needed={isNaming}>
        <NameDialog
          open={isNaming}
          kind="save"
          suggestedName={suggestedName}
          onClose={() => setNaming(false)}
          action={(named) => saveAction({ ...named, search })}
          onDone={(saved) => {
            setNaming(false)
            if (saved) router.push(saved.address as never, { scroll: false })
          }}
        />
      </WhenNeeded>
    </div>
  )
}
