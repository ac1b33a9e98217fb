'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

export type ShowCharts = Action<{ key: 'orderCharts'; value: { isOpen: boolean } }, void>
type ChartsSwitchProps = { isOpen: boolean; label: string; action: ShowCharts }

/** Hides the charts, or shows them again; remembered for the person. */
export function ChartsSwitch({ isOpen, label, action }: ChartsSwitchProps) {
  const router = useRouter()
  const { isPending, run } = useAction(action, () => router.refresh())
  return (
    <Button
      variant="ghost"
      size="small"
      icon={isOpen ? 'chevron-up' : 'chevron-down'}
      aria-expanded={isOpen}
      pending={isPending}
      onClick={() => run({ key: 'orderCharts', value: { isOpen: !isOpen } })}
    >
      <span className="max-sm:sr-only">{label}</span>
    </Button>
  )
}
