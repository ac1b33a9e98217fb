import type { IconName } from './icon'

export type StageState = 'done' | 'current' | 'waiting' | 'needs-you' | 'late' | 'failed' | 'unknown'

type StageLook = {
  node: string
  dot?: string
  icon?: IconName
  word: string
  /** Its word in messages: common.stage. */
  says: 'done' | 'current' | 'waiting' | 'needsYou' | 'late' | 'failed' | 'unknown'
}

/** How a stage of the track looks in each of its states. */
export const stageLooks: Record<StageState, StageLook> = {
  done: { node: 'bg-active text-canvas', icon: 'check', word: 'text-ink', says: 'done' },
  current: {
    node: 'border-2 border-provisioning bg-provisioning-tint',
    dot: 'bg-provisioning animate-pulse-slow',
    word: 'text-provisioning-ink',
    says: 'current',
  },
  waiting: { node: 'border-2 border-neutral-7', dot: 'bg-transparent', word: 'text-ink-3', says: 'waiting' },
  'needs-you': {
    node: 'bg-needs-you-tint text-needs-you-ink ring-2 ring-needs-you ring-inset',
    icon: 'exclaim',
    word: 'text-needs-you-ink',
    says: 'needsYou',
  },
  late: {
    node: 'bg-late-tint text-late-ink ring-2 ring-late ring-inset',
    icon: 'hands',
    word: 'text-late-ink',
    says: 'late',
  },
  failed: { node: 'bg-failed text-canvas', icon: 'cross', word: 'text-failed-ink', says: 'failed' },
  unknown: {
    node: 'border-2 border-control bg-stripes',
    dot: 'bg-transparent',
    word: 'text-unknown-ink',
    says: 'unknown',
  },
}
