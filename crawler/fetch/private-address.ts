import { BlockList, isIP } from "node:net";

/**
 * Address ranges that are not the public internet (IANA special-purpose registries, RFC 6890). A page
 * must not be able to send the crawler to a router, a neighbour or a cloud's metadata service.
 */
const PRIVATE_RANGES: readonly (readonly [
  network: string,
  prefix: number,
  family: "ipv4" | "ipv6",
])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 4, "ipv4"],
  ["240.0.0.0", 4, "ipv4"],
  // Loopback, and the forms that carry an IPv4 address, which a relay or a translator may take them to.
  ["::", 96, "ipv6"],
  ["::ffff:0:0:0", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["100::", 64, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["3fff::", 20, "ipv6"],
  ["5f00::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const blockList = new BlockList();
for (const [network, prefix, family] of PRIVATE_RANGES)
  blockList.addSubnet(network, prefix, family);

/**
 * True for loopback, private, link-local, multicast and reserved addresses, also where an IPv6 address
 * carries such an IPv4 one, and for a text that is no address at all.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  return blockList.check(address, family === 6 ? "ipv6" : "ipv4");
}
