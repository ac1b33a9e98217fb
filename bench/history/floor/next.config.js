/** The least that Next needs to show the same rows: beside it stands what our page costs. */
export default {}
