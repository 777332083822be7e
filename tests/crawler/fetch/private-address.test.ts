import { expect, test } from "vitest";
import { isPrivateAddress } from "../../../crawler/fetch/private-address.ts";

test.each([
  "127.0.0.1",
  "127.9.9.9",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fd12:3456::1",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:a00:1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::7f00:1",
  "::127.0.0.1",
  "::ffff:0:7f00:1",
  "2002:7f00:1::",
  "2002:a00:1::1",
  "2001:0:4136:e378:8000:63bf:3fff:fdd2",
  "fec0::1",
  "fe80::1%eth0",
  "100::1",
  "no address",
])("%s is not for a crawler", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  "203.0.113.7",
  "8.8.8.8",
  "172.32.0.1",
  "192.169.0.1",
  "2400:3200::1",
  "2001:da8::1",
  "240e:83::1",
  "::ffff:8.8.8.8",
])("%s is public", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
