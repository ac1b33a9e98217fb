/** A web process of the app, and somebody who is signed in there. */
export type Desk = { url: string; cookie: string; read(path: string): Promise<Response> }
