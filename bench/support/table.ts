import type { Row } from './row.ts'

const heads = ['', 'value', 'unit', 'floor', '×', 'goal', '']

/** Takes rows; returns the table that people read, numbers on the right. */
export function table(rows: Row[]): string {
  const cells = rows.map(({ name, value, unit, floor, ratio, goal, atLeast, met }) => [
    name,
    number(value),
    unit,
    number(floor),
    number(ratio),
    atLeast === undefined ? number(goal) : `≥ ${number(atLeast)}`,
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ])
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)))
  const isText = (column: number) => column === 0 || column === 2 || column === 6
  const line = (row: string[]) =>
    row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
  return [heads, ...cells].map((row) => line(row).join('  ').trimEnd()).join('\n')
}

function number(value: number | undefined): string {
  if (value === undefined) return ''
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
