import { constants } from "node:crypto";
import type { SecureContextOptions } from "node:tls";

/**
 * What OpenSSL says where a server speaks only what was given up for its weakness: TLS 1.0 and 1.1, ciphers and
 * keys of their time, renegotiation without RFC 5746. Old government hosts do (REPORT-FORMAT 5.4).
 */
const COMPLAINTS =
  /SSL routines:[^:]*:(?:unsafe legacy renegotiation disabled|unsupported protocol|tlsv1 alert protocol version|(?:sslv3|ssl\/tls) alert handshake failure|dh key too small|wrong signature type|legacy sigalg disallowed)/u;

/** True where a connection failed for the server's outdated TLS, so that another may succeed with `OUTDATED_TLS`. */
export function isOutdatedTls(error: unknown): boolean {
  return error instanceof Error && COMPLAINTS.test(error.message);
}

/** Settings that such servers understand. The certificate is verified as ever. */
export const OUTDATED_TLS: SecureContextOptions = {
  minVersion: "TLSv1",
  ciphers: "DEFAULT:@SECLEVEL=0",
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};
