import type { Context } from 'hono';

/** A form that was posted without scripts wants a page; a script asks for JSON. */
export const wantsPage = (c: Context): boolean => /^(?!.*\bjson\b).*text\/html/.test(c.req.header('accept') ?? '');
