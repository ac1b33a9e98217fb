const HEADER =
  '"ProductTitle","ProductId","SkuId","SkuTitle","Publisher","SkuDescription","UnitOfMeasure","TermDuration",' +
  '"BillingPlan","Market","Currency","UnitPrice","PricingTierRangeMin","PricingTierRangeMax","EffectiveStartDate",' +
  '"EffectiveEndDate","Tags","ERP Price","Segment","ChangeIndicator"'
/** As long as Microsoft's are, with what CSV has to quote. */
const DESCRIPTION = `Everything that a growing company needs, ""and more"",\nin one plan. ${'Mail, files and meetings. '.repeat(8)}`
const ROWS_PER_PIECE = 100

/** A price sheet of so many rows, with byte order mark and CRLF, made piece by piece as it is taken. */
export async function* sheet(rows: number, made: () => void = () => {}): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${HEADER}\r\n`)
  for (let first = 0; first < rows; first += ROWS_PER_PIECE) {
    let piece = ''
    for (let index = first; index < Math.min(rows, first + ROWS_PER_PIECE); index += 1) {
      piece += row(index)
      made()
    }
    yield Buffer.from(piece)
  }
}

function row(index: number): string {
  const product = `CFQ7TTC0${(index + 46_656).toString(36).toUpperCase().slice(-4).padStart(4, '0')}`
  const price = `${index}.${index % 10}0`
  return (
    `"Plan ${index}","${product}","0001","Plan ${index}","Microsoft Corporation","${DESCRIPTION}","","P1Y","Annual",` +
    `"US","USD","${price}","","","2/1/2019 12:00:00 AM","2/4/2021 8:35:31 PM","License","${index + 1}","Commercial",""\r\n`
  )
}
