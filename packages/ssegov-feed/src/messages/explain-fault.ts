import type { Messages } from './english/english-messages.js';

type Fault = keyof Messages['faults'];

/** Error codes of the system, of undici and of OpenSSL, by the message that explains them. */
const codes: Readonly<Record<Fault, readonly string[]>> = {
  permission: ['EACCES', 'EPERM'],
  missing: ['ENOENT'],
  full: ['ENOSPC', 'EDQUOT'],
  readOnly: ['EROFS'],
  notFolder: ['ENOTDIR', 'EEXIST'],
  folder: ['EISDIR'],
  busy: ['EBUSY', 'ETXTBSY'],
  tooManyOpen: ['EMFILE', 'ENFILE'],
  links: ['ELOOP'],
  nameTooLong: ['ENAMETOOLONG'],
  disk: ['EIO', 'ENXIO', 'ENODEV', 'ESTALE'],
  unknownHost: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'],
  refused: ['ECONNREFUSED'],
  broken: ['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'],
  noAnswer: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
  unreachable: ['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN'],
  expired: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
  otherHost: ['ERR_TLS_CERT_ALTNAME_INVALID'],
  untrusted: [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_UNTRUSTED',
    'CERT_REVOKED',
  ],
  noTls: ['EPROTO'],
  address: ['ERR_INVALID_URL', 'ERR_INVALID_ARG_VALUE'],
  unknown: [],
};
const faultOf = new Map(
  Object.entries(codes).flatMap(([fault, list]) => list.map((code) => [code, fault as Fault] as const)),
);

const codeOf = (error: unknown) => (error as { code?: unknown } | null | undefined)?.code;

/** An error of the system or the network in words, without its code. */
export function explainFault(error: unknown, say: Messages): string {
  const code = codeOf((error as { cause?: unknown } | undefined)?.cause) ?? codeOf(error);
  const name = typeof code === 'string' ? code : '';
  return say.faults[faultOf.get(name) ?? (name.startsWith('ERR_SSL') ? 'noTls' : 'unknown')];
}
