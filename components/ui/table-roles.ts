/**
 * The roles of a table, written out: on a phone its rows are displayed as grids, and some browsers then forget that they
 * are rows. Spread into the element that has the role by itself otherwise.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

/** The same for a sheet, whose cells the keys go through: what has the focus stands inside them. */
export const gridRoles = {
  grid: { role: 'grid', 'aria-multiselectable': true },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  gridcell: { role: 'gridcell' },
} as const
