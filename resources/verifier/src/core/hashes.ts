/** SHA-256 and SHA-512, at once: WebCrypto's answer late, and not at all on pages without HTTPS. */

export { sha256, sha512 } from "@noble/hashes/sha2.js";
