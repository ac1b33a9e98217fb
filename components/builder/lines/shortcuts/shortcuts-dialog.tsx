import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

const CMD = { mac: '⌘', other: 'Ctrl' }

/** Every key of the builder, by what one does with it. A key stands for itself, `Mod` for Ctrl or ⌘; texts are messages. */
const GROUPS = {
  move: [
    { name: 'cells', keys: [['↑', '↓', '←', '→']] },
    { name: 'nextCell', keys: [['Tab'], ['Shift', 'Tab']] },
    { name: 'lineEnds', keys: [['Home'], ['End']] },
    {
      name: 'sheetEnds',
      keys: [
        ['Mod', 'Home'],
        ['Mod', 'End'],
      ],
    },
    { name: 'block', keys: [['Shift', '↑', '↓', '←', '→']] },
    { name: 'all', keys: [['Mod', 'A']] },
    { name: 'leave', keys: [['Esc'], ['Tab']] },
  ],
  edit: [
    { name: 'edit', keys: [['Enter'], ['F2']] },
    { name: 'commit', keys: [['Enter']] },
    { name: 'revert', keys: [['Esc']] },
    { name: 'clear', keys: [['Delete']] },
    {
      name: 'copy',
      keys: [
        ['Mod', 'C'],
        ['Mod', 'X'],
        ['Mod', 'V'],
      ],
    },
    { name: 'fillDown', keys: [['Mod', 'D']] },
    { name: 'undo', keys: [['Mod', 'Z']] },
    {
      name: 'redo',
      keys: [
        ['Mod', 'Shift', 'Z'],
        ['Mod', 'Y'],
      ],
    },
  ],
  lines: [
    { name: 'add', keys: [['Alt', 'N']] },
    { name: 'insert', keys: [['Mod', 'I']] },
    { name: 'duplicate', keys: [['Mod', 'Shift', 'D']] },
    { name: 'remove', keys: [['Mod', '⌫']] },
    {
      name: 'moveLine',
      keys: [
        ['Alt', '↑'],
        ['Alt', '↓'],
      ],
    },
  ],
  page: [
    { name: 'review', keys: [['Mod', 'Enter']] },
    { name: 'shortcuts', keys: [['?'], ['Mod', '/']] },
  ],
} as const

type GroupName = keyof typeof GROUPS

/** All keys on one sheet. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shortcuts')
  const common = useTranslations('common')
  const command = /mac|iphone|ipad/i.test(navigator.userAgent) ? CMD.mac : CMD.other
  return (
    <Dialog open size="wide" title={t('title')} closeLabel={common('close')} onClose={onClose}>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {(Object.keys(GROUPS) as GroupName[]).map((group) => (
          <section key={group} className="grid content-start gap-1">
            <h3 className="text-xs font-medium text-ink-3">{t(`group.${group}`)}</h3>
            <dl className="grid">
              {GROUPS[group].map(({ name, keys }) => (
                <div
                  key={name}
                  className="flex items-baseline justify-between gap-4 border-b border-line py-1.5 last:border-b-0"
                >
                  <dt className="text-sm text-ink">{t(`key.${name}`)}</dt>
                  <dd className="flex shrink-0 flex-wrap justify-end gap-x-2 gap-y-1">
                    {keys.map((press) => (
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
