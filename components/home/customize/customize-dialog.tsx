'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'
import type { HomeChoice, HomeColumn, HomeGroupName } from '@/lib/domain/home'
import { ChoiceList } from './choice-list'

/** The groups of each column, in the person's order. */
export type HomeColumns = Record<HomeColumn, HomeChoice[]>

export type CustomizeProps = {
  open: boolean
  onClose: () => void
  columns: HomeColumns
  usual: HomeColumns
  titles: Partial<Record<HomeGroupName, string>>
  action: Action<{ groups: HomeChoice[] }, void>
}

/** Which groups the home page shows, and in which order; remembered for the person when it is saved. */
export default function CustomizeDialog({ open, onClose, columns, usual, titles, action }: CustomizeProps) {
  const t = useTranslations('homeLayout')
  const router = useRouter()
  const [chosen, setChosen] = useState(columns)
  const save = useAction(action, () => {
    router.refresh()
    onClose()
  })

  function close() {
    setChosen(columns)
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      closeLabel={t('close')}
      title={t('title')}
      footer={
        <>
          <Button variant="ghost" className="me-auto" onClick={() => setChosen(usual)}>
            {t('reset')}
          </Button>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            variant="primary"
            pending={save.isPending}
            onClick={() => save.run({ groups: [...chosen.main, ...chosen.side] })}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        {save.error && <ErrorBanner error={save.error} />}
        <p className="text-sm text-ink-2">{t('about')}</p>
        {(['main', 'side'] as const).map((column) => (
          <ChoiceList
            key={column}
            title={t(column)}
            choices={chosen[column]}
            titles={titles}
            onChange={(choices) => setChosen({ ...chosen, [column]: choices })}
          />
        ))}
      </div>
    </Dialog>
  )
}
