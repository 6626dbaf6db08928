/**
 * Requests a feed without credentials, with no more than the origin as `Referer`, and without headers that need a preflight.
 */
export const requestFeed = (url: string, signal: AbortSignal, cache: RequestCache = 'default'): Promise<Response> =>
  fetch(url, { credentials: 'omit', referrerPolicy: 'strict-origin', cache, signal });
