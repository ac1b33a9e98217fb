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
