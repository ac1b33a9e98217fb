/** Of a row and of the pin beside it: three lines on a phone, two elsewhere. */
export const ROW_HEIGHT = 'h-14 max-sm:h-18'
