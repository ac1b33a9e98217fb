/** Bytes of a text or file; an e-mail has a few thousand, ten thousand rows of a sheet about a million. */
export const MAX_TEXT_BYTES = 2_000_000
export const MAX_ROWS = 10_000
/** Characters of one line of a letter that are read; no order is behind them. */
export const MAX_LINE_LENGTH = 20_000
/** Columns of a table that are looked at. */
export const MAX_COLUMNS = 60
/** Characters of a row that are shown; nobody reads on. */
export const MAX_SOURCE_LENGTH = 240
/** Of a cell, or of a piece of a sentence. No title of a product is as long. */
export const MAX_CELL_LENGTH = 300
/** Above it nothing is sold, and whoever typed it meant something else. */
export const MAX_QUANTITY = 10_000_000
export const MAX_NAME_LENGTH = 128
