import { useTranslations } from 'next-intl'
import { ShortcutsDialog } from '@/components/ui/shortcuts-dialog'

/** The keys of the list. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('ordersTable.keys')
  return (
    <ShortcutsDialog
      title={t('title')}
      onClose={onClose}
      groups={[
        {
          title: t('rows'),
          keys: [
            { label: t('next'), presses: [['J'], ['↓']] },
            { label: t('previous'), presses: [['K'], ['↑']] },
            { label: t('enter'), presses: [['Enter']] },
          ],
        },
        {
          title: t('selection'),
          keys: [
            { label: t('select'), presses: [['X']] },
            { label: t('range'), presses: [['Shift', 'X']] },
            { label: t('all'), presses: [['Mod', 'A']] },
            { label: t('clear'), presses: [['Esc']] },
          ],
        },
        {
          title: t('page'),
          keys: [
            { label: t('search'), presses: [['/']] },
            { label: t('palette'), presses: [['Mod', 'K']] },
            { label: t('help'), presses: [['?']] },
          ],
        },
      ]}
    />
  )
}
