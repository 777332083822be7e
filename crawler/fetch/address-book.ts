import { lookup as systemLookup } from "node:dns";
import type { LookupAddress, LookupOptions } from "node:dns";
import { isIP } from "node:net";
import { isPrivateAddress } from "./private-address.ts";
import type { Resolution } from "./resolve-option.ts";

export interface AddressRules {
  readonly resolutions: readonly Resolution[];
  readonly allowPrivateAddresses: boolean;
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** The `lookup` of a socket: finds the addresses of a name. */
type Lookup = (hostname: string, options: LookupOptions, callback: LookupCallback) => void;

/** The name leads to an address we do not connect to. */
export class PrivateAddressError extends Error {
  readonly code = "private-address";
  override readonly name = "PrivateAddressError";
}

/**
 * The addresses that connections to a port may use: `--resolve` first, then the system's resolver,
 * without private addresses unless they are allowed. The check is made on what the name resolves to at
 * the moment of connecting, since a name may change between a check and its use.
 */
export function addressLookup(rules: AddressRules, port: number): Lookup {
  return (hostname, options, callback) => {
    const fixed = rules.resolutions.find(
      (rule) => rule.host === hostname.toLowerCase() && rule.port === port,
    );
    if (fixed !== undefined) {
      answer(rules, hostname, options, callback, [
        { address: fixed.address, family: isIP(fixed.address) },
      ]);
      return;
    }
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) callback(error, "");
      else answer(rules, hostname, options, callback, addresses);
    });
  };
}

/**
 * The network addresses that a web address's host stands at, sorted; none where it has no usable one, which the
 * request itself will tell.
 */
export async function findAddresses(rules: AddressRules, url: string): Promise<readonly string[]> {
  const { hostname, port, protocol } = new URL(url);
  const literal = bareAddress(hostname);
  if (isIP(literal) !== 0) return [literal];
  const lookup = addressLookup(rules, Number(port) || (protocol === "https:" ? 443 : 80));
  return new Promise((resolve) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      const all = error !== null || typeof addresses === "string" ? [] : addresses;
      resolve(all.map(({ address }) => address).toSorted());
    });
  });
}

/** Throws `PrivateAddressError` where a host written as an address is private: no lookup sees those. */
export function checkLiteralAddress(rules: AddressRules, hostname: string): void {
  const literal = bareAddress(hostname);
  if (isIP(literal) !== 0) usable(rules, hostname, [{ address: literal, family: isIP(literal) }]);
}

function bareAddress(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

function answer(
  rules: AddressRules,
  hostname: string,
  options: LookupOptions,
  callback: LookupCallback,
  addresses: readonly LookupAddress[],
): void {
  try {
    const [first, ...others] = usable(rules, hostname, addresses);
    if (options.all === true) callback(null, [first, ...others]);
    else callback(null, first.address, first.family);
  } catch (error) {
    callback(error instanceof Error ? error : new Error(String(error)), "");
  }
}

function usable(
  rules: AddressRules,
  hostname: string,
  addresses: readonly LookupAddress[],
): readonly [LookupAddress, ...LookupAddress[]] {
  const [first, ...others] = rules.allowPrivateAddresses
    ? addresses
    : addresses.filter(({ address }) => !isPrivateAddress(address));
  if (first !== undefined) return [first, ...others];
  const found = addresses.map(({ address }) => address).join(", ");
  throw new PrivateAddressError(
    `${hostname} is at ${found === "" ? "no address" : `the private address ${found}`}; ` +
      `--allow-private-addresses lets the crawl go there`,
  );
}
