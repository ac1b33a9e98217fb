import { useTranslations } from 'next-intl'
import { classNames } from './class-names'
import { DateTime } from './date-time'
import { Icon } from './icon'
import { type StageState, stageLooks } from './stage-looks'

export type Stage = {
  name: 'placed' | 'provisioning' | 'active'
  state: StageState
  /** When it was reached. */
  at?: Date | string
  /** Instead of the time: "mostly under 4 min". */
  note?: string
}

/** One line's way: placed → provisioning → active. Draws what it is given; the fill moves by itself when that changes. */
export function StageTrack({ stages, label }: { stages: Stage[]; label: string }) {
  const t = useTranslations('common.stage')
  return (
    <ol aria-label={label} className="flex">
      {stages.map((stage, index) => {
        const look = stageLooks[stage.state]
        const next = stages[index + 1]
        return (
          <li
            key={stage.name}
            aria-current={stage.state === 'current' ? 'step' : undefined}
            className={classNames('min-w-0', next ? 'flex-1' : 'w-20 shrink-0')}
          >
            <div className="flex items-center">
              <span
                className={classNames(
                  'grid size-5 shrink-0 place-items-center rounded-full transition-colors',
                  look.node,
                )}
              >
                {look.icon ? (
                  <Icon name={look.icon} className="size-3 stroke-2" />
                ) : (
                  <span className={classNames('size-1.5 rounded-full', look.dot)} />
                )}
              </span>
              {next && (
                <span className="mx-1.5 h-0.5 flex-1 overflow-hidden rounded-full bg-neutral-5">
                  <span
                    className={classNames(
                      'block h-full rounded-full transition-[width] duration-700',
                      stage.state === 'done'
                        ? 'w-full bg-active'
                        : stage.state === 'current'
                          ? 'w-1/2 animate-pulse-slow bg-provisioning'
                          : 'w-0',
                    )}
                  />
                </span>
              )}
            </div>
            <div className={classNames('mt-1.5 text-xs', next && 'pe-3')}>
              <span className={classNames('font-medium', look.word)}>{t(stage.name)}</span>
              <span className="sr-only">, {t(look.says)}</span>
              <span className="block min-h-4 text-ink-3 tabular-nums">
                {stage.note ?? (stage.at ? <DateTime value={stage.at} show="seconds" /> : null)}
              </span>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
