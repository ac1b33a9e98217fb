import { z } from 'zod'

/** Partner roles as Microsoft names the security groups. partner-center-api.md ch. 2.7. */
export const PARTNER_ROLES = ['AdminAgents', 'SalesAgents', 'HelpdeskAgents'] as const
export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** A signed-in person. `sessionId` names their tokens; it never leaves the server. */
export const Actor = z.object({
  personId: z.string().min(1),
  name: z.string(),
  upn: z.string(),
  roles: z.array(z.string()),
  /** `amr` of this sign-in: how they proved who they are. */
  signInMethods: z.array(z.string()),
  sessionId: z.string().min(1),
})
export type Actor = z.infer<typeof Actor>

/** Only Admin agents and Sales agents place orders; everyone else, and everyone unknown, reads. */
export function mayOrder(person: { roles: readonly string[] }): boolean {
  return person.roles.includes('AdminAgents') || person.roles.includes('SalesAgents')
}

/** Only Admin agents connect and disconnect what the whole desk uses; everyone else, and everyone unknown, may not. */
export function mayAdminister(person: { roles: readonly string[] }): boolean {
  return person.roles.includes('AdminAgents')
}

/** Only Admin agents and Sales agents learn what stays with us of a price; everyone else, and everyone unknown, does not. */
export function maySeeMargins(person: { roles: readonly string[] }): boolean {
  return person.roles.includes('AdminAgents') || person.roles.includes('SalesAgents')
}
