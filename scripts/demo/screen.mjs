import { bold, dim } from '../run/terminal.mjs'

const roles = { AdminAgents: 'Admin agent', SalesAgents: 'Sales agent', HelpdeskAgents: 'Helpdesk agent' }
const tries = [
  'Sign in as Sana Mori and press New order.',
  'Find a customer by any part of the name: "contoso", "株式会社", "Α.Ε.".',
  'Add two lines, name the partner on record, review, tick the attestation, place.',
  'Watch both lines become active. Then stop the demo, start it again: it is all still there.',
]

/**
 * What the demo prints when everything runs.
 * @param {import('../run/start-desk.mjs').Desk} desk
 * @param {{ startedAt: number, folder: string }} facts
 */
export function screen({ url, people, sandboxUrl }, { startedAt, folder }) {
  const wide = Math.max(...people.map(({ name }) => name.length))
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  const rows = (label, lines) => lines.map((line, index) => `  ${dim((index ? '' : label).padEnd(12))}${line}`)
  return [
    '',
    `  ${bold('Order Desk is running')} ${dim(`after ${seconds} s`)}`,
    '',
    ...rows('Open', [bold(url)]),
    '',
    ...rows(
      'Sign in as',
      people.map(({ name, role, note }) => `${name.padEnd(wide)}  ${(roles[role] ?? role).padEnd(14)}  ${dim(note)}`),
    ),
    '',
    ...rows(
      'Try',
      tries.map((line, index) => `${index + 1}  ${line}`),
    ),
    '',
    ...rows('Stands in', [`for Microsoft: ${sandboxUrl}  ${dim('nothing is ordered, nothing is billed')}`]),
    ...rows('Keeps', [`everything in ${folder}  ${dim('delete it to start afresh')}`]),
    ...rows('Stop', ['Ctrl+C']),
    '',
  ].join('\n')
}
