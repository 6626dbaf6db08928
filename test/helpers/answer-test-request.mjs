import { fileURLToPath } from 'node:url';
import { answerCopyRequest } from './cdn-copies.mjs';
import { answerFeedRequest } from './feed-server.mjs';
import { answerFormRequest } from './form-server.mjs';
import { answerPinnedRequest } from './pinned-pages.mjs';
import { answerPolicyRequest } from './policy-pages.mjs';
import { serveFile } from './serve-file.mjs';
import { answerServerRequest } from './server-markup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The answers of the tests' servers beside their own files: hostile feeds, form servers, pages under a policy, copies of the
 * CDN build, and the bytes of the CDN build and the demo.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was answered here
 */
export function answerTestRequest(request, response) {
  const handlers = [
    answerServerRequest,
    answerFeedRequest,
    answerFormRequest,
    answerPolicyRequest,
    answerPinnedRequest,
    answerCopyRequest,
  ];
  if (handlers.some((answer) => answer(request, response))) return true;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const folder = ['dist/cdn', 'demo'].find((name) => pathname.startsWith(`/${name}/`));
  if (!folder) return false;
  serveFile(response, `${root}${folder}`, pathname.slice(folder.length + 2));
  return true;
}
