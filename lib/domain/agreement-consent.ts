/** Who accepted the Microsoft Customer Agreement for a customer, and on which day (ISO date in the person's calendar). */
export type AgreementConsent = {
  firstName: string
  lastName: string
  email: string
  /** May be empty. */
  phoneNumber: string
  agreedOn: string
}

export type ConsentProblem = 'missing' | 'tooLong' | 'noEmail' | 'noPhone' | 'noDate' | 'inFuture'
export type ConsentProblems = Partial<Record<keyof AgreementConsent, ConsentProblem>>

const NAME_LENGTH = 50
const EMAIL_LENGTH = 254
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The one rule book of a confirmation; form and service use it. Takes the form and the last day that is not in the future.
 * Returns what is wrong by field; nothing when it may be sent. partner-center-api.md ch. 4.9.
 */
export function findConsentProblems(consent: AgreementConsent, today: string): ConsentProblems {
  const found: [keyof AgreementConsent, ConsentProblem | undefined][] = [
    ['firstName', nameProblem(consent.firstName)],
    ['lastName', nameProblem(consent.lastName)],
    ['email', emailProblem(consent.email.trim())],
    ['phoneNumber', /^$|^[+\d][\d\s()./-]{3,29}$/.test(consent.phoneNumber.trim()) ? undefined : 'noPhone'],
    ['agreedOn', dayProblem(consent.agreedOn, today)],
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined))
}

function nameProblem(name: string): ConsentProblem | undefined {
  if (name.trim() === '') return 'missing'
  return name.trim().length > NAME_LENGTH ? 'tooLong' : undefined
}

function emailProblem(email: string): ConsentProblem | undefined {
  if (email === '') return 'missing'
  if (email.length > EMAIL_LENGTH) return 'tooLong'
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? undefined : 'noEmail'
}

function dayProblem(day: string, today: string): ConsentProblem | undefined {
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return 'noDate'
  return day > today ? 'inFuture' : undefined
}
