import { createServer } from 'node:http';

/**
 * Listens on both loopback addresses, because browsers differ in which one `localhost` is. It is not reachable from the
 * network.
 * @param {number} port 0: any free port
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects with `EADDRINUSE` when the port is taken
 */
export async function listenOnLoopback(port, answer) {
  const servers = [createServer(answer)];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  const chosen = await listen(servers[0], port, '127.0.0.1');
  const second = createServer(answer);
  try {
    await listen(second, chosen, '::1');
    servers.push(second);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') {
      await close();
      throw error;
    }
  }
  return { port: chosen, close };
}

/**
 * @param {import('node:http').Server | undefined} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it got
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server?.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** @param {import('node:http').Server} server */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
