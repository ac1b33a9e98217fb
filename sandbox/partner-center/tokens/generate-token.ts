import { type Answer, type Call, Refusal, type Route } from '../../http/route.ts'

/** The exchange of Entra's token for Partner Center's own, which older clients make before their first call (ch. 2.4). */
export const generateToken: Route[] = ['/generatetoken', '/v3/generatetoken'].map((path) => ({
  method: 'POST',
  path,
  token: 'any',
  handle: exchange,
}))

async function exchange(call: Call): Promise<Answer> {
  const { fields } = await call.form()
  const grant = fields.get('grant_type')
  if (grant !== 'jwt_token') throw new Refusal(400, 2000, 'Bad input: the only grant_type is jwt_token.')
  return { status: 200, body: call.reissueToken() }
}
