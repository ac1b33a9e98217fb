import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Icon, type IconName } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Menu } from '@/components/ui/menu'
import { menuItemClasses } from '@/components/ui/menu-item'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { type CellOfRow, cellOf } from './cell-of'

/** What can be done with a line as a whole. Its list is drawn once somebody comes near. */
export function ActionsCell({ line, index, isNear, ...of }: { line: DraftLine; isNear: boolean } & CellOfRow) {
  const t = useTranslations('builder.lines')
  const sheet = useSheet()
  const { control, isChosen } = cellOf(line.key, 'actions', of)
  const { 'aria-invalid': _, ...button } = control
  const count = useOrderPiece(({ content }) => content.lines.length)
  const number = { line: index + 1 }
  const row = { top: index, bottom: index, left: 0, right: 0 }
  const items: { icon: IconName; label: string; keys: string[]; isOff?: boolean; run: () => void }[] = [
    {
      icon: 'arrow-up',
      label: t('moveUp', number),
      keys: ['Alt', '↑'],
      isOff: index === 0,
      run: () => sheet.shift(-1, row),
    },
    {
      icon: 'arrow-down',
      label: t('moveDown', number),
      keys: ['Alt', '↓'],
      isOff: index === count - 1,
      run: () => sheet.shift(1, row),
    },
    {
      icon: 'plus',
      label: t('insertBelow', number),
      keys: ['Ctrl', 'I'],
      isOff: count >= MAX_LINES,
      run: () => sheet.openDialog({ kind: 'new', after: line.key }),
    },
    {
      icon: 'copy',
      label: t('duplicate', number),
      keys: ['Ctrl', '⇧', 'D'],
      isOff: count >= MAX_LINES,
      run: () => sheet.duplicate(row),
    },
    { icon: 'trash', label: t('remove', number), keys: ['Ctrl', '⌫'], run: () => sheet.remove(row) },
  ]
  return (
    <Cell
      label={t('actions')}
      isChosen={isChosen}
      className="max-sm:self-end max-sm:justify-self-end max-sm:[&>span]:hidden"
    >
      <Menu
        align="end"
        label={t('actionsOf', number)}
        triggerProps={button}
        triggerClassName="grid size-8 place-items-center rounded-md text-ink-3 hover:bg-hover hover:text-ink focus-visible:outline-offset-0 pointer-coarse:size-11"
        trigger={<Icon name="more" />}
        className="min-w-60"
      >
        {isNear &&
          items.map(({ icon, label, keys, isOff, run }) => (
            <button
              key={label}
              type="button"
              disabled={isOff}
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
                run()
              }}
              className={menuItemClasses}
            >
              <Icon name={icon} className="text-ink-3" />
              <span className="flex-1">{label}</span>
              <span aria-hidden="true" className="flex gap-1 ps-3">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </span>
            </button>
          ))}
      </Menu>
    </Cell>
  )
}
