import { readFileSync } from 'node:fs'

export const dynamic = 'force-dynamic'

export default function Page() {
  const { rows } = JSON.parse(readFileSync(process.env.FLOOR_ROWS, 'utf8'))
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.reference}</td>
            <td>{row.createdAt}</td>
            <td>{row.customer.name}</td>
            <td>{row.firstTitle}</td>
            <td>{row.lineCount}</td>
            <td>{row.totals.map(({ currency, amount }) => `${currency} ${amount}`).join(', ')}</td>
            <td>{row.status}</td>
            <td>{row.personName}</td>
            <td>{row.orderIds.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
