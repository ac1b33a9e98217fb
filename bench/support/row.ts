/** One measured thing. `floor` is what it could be at best, in the same unit; `goal` is the most it may be, `atLeast` the least. */
export type Row = {
  name: string
  value: number
  unit: string
  floor?: number
  /** value / floor */
  ratio?: number
  goal?: number
  atLeast?: number
  met?: boolean
}

/** Takes a measurement; adds how it stands to its floor and its goal. */
export function row(measured: Omit<Row, 'ratio' | 'met'>): Row {
  const { value, floor, goal, atLeast } = measured
  return {
    ...measured,
    value: round(value),
    ...(floor !== undefined && { floor: round(floor), ratio: round(value / floor) }),
    ...(goal !== undefined && { met: value <= goal }),
    ...(atLeast !== undefined && { met: value >= atLeast }),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
