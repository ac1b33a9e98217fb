/** One measured thing. `floor` is what it could be at best, in the same unit; `goal` is the most it may be. */
export type Row = {
  name: string
  value: number
  unit: string
  floor?: number
  /** value / floor */
  ratio?: number
  goal?: number
  met?: boolean
}

/** Takes a measurement; adds how it stands to its floor and its goal. */
export function row(measured: { name: string; value: number; unit: string; floor?: number; goal?: number }): Row {
  const { value, floor, goal } = measured
  return {
    ...measured,
    value: round(value),
    ...(floor !== undefined && { floor: round(floor), ratio: round(value / floor) }),
    ...(goal !== undefined && { met: value <= goal }),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
