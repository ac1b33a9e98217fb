import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { classNames } from '@/components/ui/class-names'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import { Spinner } from '@/components/ui/spinner'
import type { SaveState } from './save-state'
import { useSaveState, useTyped } from './use-autosave'

/** How safe what was typed is, in a word or two. Its width stays, so that nothing jumps while one types. */
export function SaveStatus() {
  const { autosave } = useBuilder()
  const state = useSaveState(autosave)
  const { isUnsaved } = useTyped(autosave)
  const isTrouble = state.kind === 'retrying' || state.kind === 'stopped' || state.kind === 'outdated'
  return (
    <span
      data-save-state={state.kind}
      className={classNames(
        'inline-flex items-center gap-1.5 text-sm tabular-nums sm:min-w-28 sm:justify-end',
        isTrouble ? 'font-medium text-needs-you-ink' : 'text-ink-3',
      )}
    >
      <SaveWords state={state} isOld={!isUnsaved} />
    </span>
  )
}

/** `isOld`: nothing waits to be saved, but what is shown is not the newest version. */
function SaveWords({ state, isOld }: { state: SaveState; isOld: boolean }) {
  const t = useTranslations('builder.save')
  switch (state.kind) {
    case 'saved':
      return (
        <>
          <Icon name="check" className="size-3.5" />
          {t.rich('saved', { time: () => <DateTime value={state.at} show="time" /> })}
        </>
      )
    case 'unsaved':
    case 'saving':
      return (
        <>
          <Spinner className="size-3.5" />
          {t('saving')}
        </>
      )
    case 'retrying':
      return (
        <>
          <Icon name="alert" />
          {t('retrying')}
        </>
      )
    case 'stopped':
    case 'outdated':
      return (
        <>
          <Icon name="alert" />
          {t(isOld ? 'old' : 'stopped')}
        </>
      )
    default:
      return state satisfies never
  }
}
