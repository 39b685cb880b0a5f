const PRIME_A = 0x85ebca6b;
const PRIME_B = 0xc2b2ae35;

/**
 * A short name for a text: 53 bits as 11 characters 0-9 and a-z, the same on every machine. Two multiplicative hashes
 * with the finalisers of MurmurHash3 (A. Appleby), synchronous, unlike the browser's own digests; it tells texts
 * apart and protects nothing.
 */
export function contentHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), PRIME_A) ^ Math.imul(b ^ (b >>> 13), PRIME_B);
  b = Math.imul(b ^ (b >>> 16), PRIME_A) ^ Math.imul(a ^ (a >>> 13), PRIME_B);
  return (4_294_967_296 * (b & 0x1f_ffff) + (a >>> 0)).toString(36).padStart(11, "0");
}
