const maxReportCharacters = 64 * 1024;

/**
 * The endpoint for policy violations: POST adds one, GET lists them, DELETE removes them.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {unknown[]} reports
 * @returns {Promise<void>}
 */
export async function receiveReport(request, response, reports) {
  if (request.method === 'POST') {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text = (text + String(chunk)).slice(0, maxReportCharacters);
    reports.push(parseReport(text));
    response.writeHead(204).end();
    return;
  }
  if (request.method === 'DELETE') {
    reports.length = 0;
    response.writeHead(204).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(reports));
}

/**
 * Keeps a report that is not JSON as text.
 * @param {string} text
 * @returns {unknown}
 */
function parseReport(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
