/**
 * The policy that every element promises to run under. It uses `report-uri` because `report-to` sends reports up to a
 * minute later, too late for a test that must see a violation before it leaves the page.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types ssegov-widgets',
].join('; ');

const reporting = 'report-uri /__reports';

/** The stylesheet of the page needs this one directive more; the widgets do not, unless a server has rendered them. */
const styled = { 'Content-Security-Policy': `${strictPolicy}; style-src 'self'; ${reporting}` };

/**
 * The response headers that a page of the demo is served with, by its path.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const pageHeaders = {
  '/lab/csp.html': { 'Content-Security-Policy': `${strictPolicy}; ${reporting}` },
  '/lab/csp-styled.html': styled,
  '/server.html': styled,
  '/server-ko.html': styled,
};
