import { shiftDay } from '@/lib/domain/calendar-day'

export type DatePreset = 'today' | 'last7Days' | 'last30Days' | 'thisMonth'

/** Takes today as YYYY-MM-DD; returns the first and last day of each span one often asks for. */
export function datePresets(today: string): Record<DatePreset, { from: string; to: string }> {
  return {
    today: { from: today, to: today },
    last7Days: { from: shiftDay(today, -6), to: today },
    last30Days: { from: shiftDay(today, -29), to: today },
    thisMonth: { from: `${today.slice(0, 8)}01`, to: today },
  }
}
