import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOrderText } from './parse-order-text'

const brief = (text: string) =>
  parseOrderText(text).wanted.map(({ product, productId, skuId, quantity, quantityProblem, term, billing }) =>
    [product || `${productId}:${skuId}`, quantity ?? quantityProblem, term, billing].join(' | '),
  )

describe('an e-mail', () => {
  it('gives its lines with quantity, term and billing; what it says once is meant for all', () => {
    expect(brief('please order 25 x M365 Business Premium, annual, paid monthly, and 3 Visio P2')).toEqual([
      'M365 Business Premium | 25 | P1Y | monthly',
      'Visio P2 | 3 | P1Y | monthly',
    ])
  })

  it('gives its lines however the number is written, and keeps numbers that belong to a name', () => {
    expect(
      brief(
        '- Visio Plan 2: 3 seats\n* Project Plan 3 x 10\n4. 1,000 Office 365 E3\nWindows 11 Enterprise E3 - 12\n10 x Windows 365 Business 2 vCPU, 4 GB, 128 GB',
      ),
    ).toEqual([
      'Visio Plan 2 | 3 |  | ',
      'Project Plan 3 | 10 |  | ',
      'Office 365 E3 | 1000 |  | ',
      'Windows 11 Enterprise E3 | 12 |  | ',
      'Windows 365 Business 2 vCPU, 4 GB, 128 GB | 10 |  | ',
    ])
  })

  it('gives its lines in Japanese', () => {
    expect(
      brief('・Microsoft 365 Business Premium　２５ライセンス　年間契約・月払い\n・Visio プラン 2 を3本お願いします。'),
    ).toEqual(['Microsoft 365 Business Premium | 25 | P1Y | monthly', 'Visio プラン 2 | 3 | P1Y | monthly'])
  })

  it('takes no number from dates, telephones and prices', () => {
    const { wanted } = parseOrderText('Until 12.03.2027 please, tel. +49 89 1234567, EUR 19.60 each')
    expect(wanted.filter(({ quantity }) => quantity !== null)).toEqual([])
  })
})

describe('a table', () => {
  it('is read in any order of columns, with headings in English or Japanese', () => {
    const line = 'Microsoft 365 Business Basic | 25 | P1Y | monthly'
    expect(brief('Qty;Product;Billing;Term\n25;Microsoft 365 Business Basic;Monthly;Annual')).toEqual([line])
    expect(brief('製品名\t数量\t契約期間\t支払い\nMicrosoft 365 Business Basic\t２５\t1年\t月払い')).toEqual([line])
    expect(brief('SKU ID,Product ID,Quantity\n1,cfq7ttc0lh18,25')).toEqual(['CFQ7TTC0LH18:0001 | 25 |  | '])
  })

  it('is read without headings by what its columns hold', () => {
    expect(brief('25,Microsoft 365 Business Premium,annual,monthly\n3,Visio Plan 2,annual,annual')).toEqual([
      'Microsoft 365 Business Premium | 25 | P1Y | monthly',
      'Visio Plan 2 | 3 | P1Y | annual',
    ])
  })

  it('survives an open quotation mark, another separator in a row, and a formula, which stays a text', () => {
    const text = 'Product,Qty,Name\n"Visio, Plan 2",3,=cmd|calc\nProject Plan 3;4;\n"Copilot,5,x'
    expect(brief(text)).toEqual(['Visio, Plan 2 | 3 |  | ', 'Project Plan 3 | 4 |  | ', '"Copilot | 5 |  | '])
    expect(parseOrderText(text).wanted[0]?.friendlyName).toBe('=cmd|calc')
  })

  it('of 10,000 rows is read to the end, and what is beyond is counted', () => {
    const rows = Array.from({ length: 10_500 }, (_, index) => `Visio Plan 2,${index + 1}`)
    const { wanted, unread, leftOut } = parseOrderText(`Product,Quantity\n${rows.join('\n')}`)
    expect([wanted.length, unread.length, leftOut]).toEqual([9_999, 1, 501])
  })
})

describe('a text that is made to keep a search busy', () => {
  it.each(['x', '1', '1,', ' ', '(', 'a@', '"', '1 ', '+1 ', '一', 'x 1 '])(
    '%j over and over is read to the end',
    (part) => {
      const { wanted, unread, kind } = parseOrderText(part.repeat(30_000))
      expect(kind === 'table' || part === ' ' || wanted.length + unread.length > 0).toBe(true)
    },
  )
})

describe('any text at all', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '25',
      '-1',
      '2.5',
      'Visio Plan 2',
      'annual',
      '"',
      '=1+1|x',
      '\u202e25',
      '製品',
      'x'.repeat(2_000),
      '\0',
    ),
  )
  const text = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 15 })
    .chain((rows) =>
      fc.constantFrom(',', ';', '\t', ' x ', '\r').map((between) => rows.map((row) => row.join(between)).join('\n')),
    )

  it('is read without failing, always the same, and every row of it is somewhere in the answer', () => {
    fc.assert(
      fc.property(text, (any) => {
        const read = parseOrderText(any)
        expect(parseOrderText(any)).toEqual(read)
        const rows = new Set([...read.wanted, ...read.unread].map(({ row }) => row))
        const answered = [...read.wanted, ...read.unread].map(({ source }) => source)
        expect(answered.every((source) => source.length > 0)).toBe(true)
        if (read.kind === 'table') expect(rows.size).toBe(read.wanted.length + read.unread.length)
      }),
      { numRuns: 80 },
    )
  })

  it('loses no line of a letter', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((one) => `w ${one.replace(/[\r\n\t,;|]/g, '')} 3`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        const read = parseOrderText(lines.join('\n'))
        const rows = new Set([...read.wanted, ...read.unread].map(({ row }) => row))
        for (let row = 1; row <= lines.length; row += 1) expect(rows).toContain(row)
      }),
    )
  })
})
