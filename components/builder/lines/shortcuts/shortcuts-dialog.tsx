import { useTranslations } from 'next-intl'
import { ShortcutsDialog } from '@/components/ui/shortcuts-dialog'

/** Every key of the builder, by what one does with it. Texts are messages. */
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

/** All keys of the builder. */
export default function BuilderShortcuts({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shortcuts')
  return (
    <ShortcutsDialog
      title={t('title')}
      onClose={onClose}
      groups={(Object.keys(GROUPS) as GroupName[]).map((group) => ({
        title: t(`group.${group}`),
        keys: GROUPS[group].map(({ name, keys }) => ({ label: t(`key.${name}`), presses: keys })),
      }))}
    />
  )
}
