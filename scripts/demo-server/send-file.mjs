/**
 * Answers a request with a file: with its content, without a body to HEAD, or with 304 when the browser has it already.
 * @param {import('./static-files.mjs').StaticFiles} files
 * @param {string} name
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Readonly<Record<string, string>>} headers
 * @returns {Promise<boolean>} false when there is no such file
 */
export async function sendFile(files, name, request, response, status, headers) {
  const file = await files.read(name, request.headers['accept-encoding'] ?? '');
  if (file === undefined) return false;
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  const unchanged = status === 200 && known.includes(file.etag);
  response.writeHead(unchanged ? 304 : status, {
    ...headers,
    'X-Content-Type-Options': 'nosniff',
    ETag: file.etag,
    ...(file.compressible && { Vary: 'Accept-Encoding' }),
    ...(!unchanged && { 'Content-Type': file.type, 'Content-Length': String(file.body.length) }),
    ...(!unchanged && file.encoding !== undefined && { 'Content-Encoding': file.encoding }),
  });
  response.end(unchanged || request.method === 'HEAD' ? undefined : file.body);
  return true;
}
