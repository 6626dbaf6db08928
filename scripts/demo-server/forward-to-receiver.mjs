import { request as sendRequest } from 'node:http';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

const notRunning = {
  ...{ type: 'about:blank', title: 'Service Unavailable', status: 503 },
  detail: 'The receiver is not running beside this demo. Start it with npm start.',
};

/** @param {ServerResponse} response */
function refuse(response) {
  if (response.headersSent) return response.destroy();
  return response.writeHead(503, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(notRunning));
}

/**
 * Forwards `/api/…` to the receiver, so that the pages of the demo find it at one address whatever its port.
 * @param {() => string | undefined} receiver its address, once it runs
 * @returns {(request: IncomingMessage, response: ServerResponse) => boolean} whether it has handled the request
 */
export function forwardToReceiver(receiver) {
  return (request, response) => {
    if (request.url?.startsWith('/api/') !== true) return false;
    const target = receiver();
    if (target === undefined) {
      refuse(response);
      return true;
    }
    const { method, headers, socket } = request;
    const forwarded = { ...headers, 'x-forwarded-for': socket.remoteAddress };
    const { port } = new URL(target);
    const forwarding = sendRequest(
      { host: '127.0.0.1', port, path: request.url, method, headers: forwarded },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    forwarding.on('error', () => void refuse(response));
    request.pipe(forwarding);
    return true;
  };
}
