/** Rows of each group of the home page. */
export const HOME_ROWS = 5
