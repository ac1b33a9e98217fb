import { useTranslations } from 'next-intl'
import { Dialog } from './dialog'
import { Kbd } from './kbd'

type ShortcutsDialogProps = {
  title: string
  /** What the keys do, by what one is about. Each press is the keys held together; `Mod` stands for Ctrl or ⌘. */
  groups: readonly {
    title: string
    keys: readonly { label: string; presses: readonly (readonly string[])[] }[]
  }[]
  onClose: () => void
}

const CMD = { mac: '⌘', other: 'Ctrl' }

/** All keys of a page on one sheet. */
export function ShortcutsDialog({ title, groups, onClose }: ShortcutsDialogProps) {
  const t = useTranslations('common')
  const command = /mac|iphone|ipad/i.test(navigator.userAgent) ? CMD.mac : CMD.other
  return (
    <Dialog open size="wide" title={title} closeLabel={t('close')} onClose={onClose}>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group.title} className="grid content-start gap-1">
            <h3 className="text-xs font-medium text-ink-3">{group.title}</h3>
            <dl className="grid">
              {group.keys.map(({ label, presses }) => (
                <div
                  key={label}
                  className="flex items-baseline justify-between gap-4 border-b border-line py-1.5 last:border-b-0"
                >
                  <dt className="text-sm text-ink">{label}</dt>
                  <dd className="flex shrink-0 flex-wrap justify-end gap-x-2 gap-y-1">
                    {presses.map((press) => (
                      <span key={press.join()} className="flex gap-0.5">
                        {press.map((key) => (
                          <Kbd key={key}>{key === 'Mod' ? command : key}</Kbd>
                        ))}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
