/**
 * The one way this library asks for anything: without credentials, with no more than the origin as `Referer`, and as a
 * request that needs no preflight.
 */
export const requestFeed = (url: string, signal: AbortSignal, cache: RequestCache = 'default'): Promise<Response> =>
  fetch(url, { credentials: 'omit', referrerPolicy: 'strict-origin', cache, signal });
