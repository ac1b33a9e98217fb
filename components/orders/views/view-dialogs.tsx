'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { DeleteDialog } from './delete-dialog'
import NameDialog from './name-dialog'
import type { AskedAbout, ViewMenuProps } from './view-menu'

type ViewDialogsProps = ViewMenuProps & { asked: AskedAbout | undefined; onClose: () => void }

/** What the menu of a view asks for before it acts. */
export default function ViewDialogs({ tab, isBuiltIn, asked, onClose, ...actions }: ViewDialogsProps) {
  const t = useTranslations('orderViews')
  const router = useRouter()

  function goTo(address: string) {
    onClose()
    router.push(address as Route, { scroll: false })
  }

  return (
    <>
      <NameDialog
        // Another question is another form.
        key={asked ?? 'none'}
        open={asked === 'rename' || asked === 'duplicate'}
        kind={asked === 'rename' ? 'rename' : 'duplicate'}
        suggestedName={asked === 'rename' || isBuiltIn ? tab.name : t('copyOf', { name: tab.name })}
        onClose={onClose}
        action={({ name, isShared }) =>
          asked === 'rename'
            ? actions.changeAction({ id: tab.id, name })
            : actions.saveAction({ name, isShared, search: tab.search })
        }
        onDone={(saved) => {
          if (saved) return goTo(saved.address)
          onClose()
          router.refresh()
        }}
      />
      <DeleteDialog
        open={asked === 'delete'}
        name={tab.name}
        isShared={tab.isShared}
        action={() => actions.deleteAction({ id: tab.id })}
        onClose={onClose}
        onDone={() => goTo('/orders')}
      />
    </>
  )
}
