import type { IconName } from './icon'

/** The states a thing of ours can be in, as the eye tells them apart. */
export type Tone = 'placed' | 'provisioning' | 'active' | 'needs-you' | 'late' | 'failed' | 'unknown' | 'neutral'

/** Icon, word colour, shape colour and tint of each tone; whole class names, so that the compiler of styles finds them. */
export const toneStyles: Record<
  Tone,
  { icon: IconName; ink: string; shape: string; fill: string; tint: string; stroke: string }
> = {
  placed: {
    icon: 'circle-dot',
    ink: 'text-placed-ink',
    shape: 'text-placed',
    fill: 'fill-placed',
    tint: 'bg-placed-tint',
    stroke: 'bg-placed',
  },
  provisioning: {
    icon: 'hourglass',
    ink: 'text-provisioning-ink',
    shape: 'text-provisioning',
    fill: 'fill-provisioning',
    tint: 'bg-provisioning-tint',
    stroke: 'bg-provisioning',
  },
  active: {
    icon: 'circle-check',
    ink: 'text-active-ink',
    shape: 'text-active',
    fill: 'fill-active',
    tint: 'bg-active-tint',
    stroke: 'bg-active',
  },
  'needs-you': {
    icon: 'hand',
    ink: 'text-needs-you-ink',
    shape: 'text-needs-you',
    fill: 'fill-needs-you',
    tint: 'bg-needs-you-tint',
    stroke: 'bg-needs-you',
  },
  late: {
    icon: 'clock',
    ink: 'text-late-ink',
    shape: 'text-late',
    fill: 'fill-late',
    tint: 'bg-late-tint',
    stroke: 'bg-late',
  },
  failed: {
    icon: 'circle-cross',
    ink: 'text-failed-ink',
    shape: 'text-failed',
    fill: 'fill-failed',
    tint: 'bg-failed-tint',
    stroke: 'bg-failed',
  },
  unknown: {
    icon: 'question',
    ink: 'text-unknown-ink',
    shape: 'text-unknown',
    fill: 'fill-unknown',
    tint: 'bg-unknown-tint bg-stripes',
    stroke: 'bg-unknown',
  },
  neutral: {
    icon: 'circle-dashed',
    ink: 'text-ink-2',
    shape: 'text-neutral-9',
    fill: 'fill-neutral-9',
    tint: 'bg-neutral-4',
    stroke: 'bg-neutral-9',
  },
}
