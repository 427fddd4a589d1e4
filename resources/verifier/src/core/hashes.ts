/** SHA-256, at once: WebCrypto's answer comes late, and not at all on pages without HTTPS. */

export { sha256 } from "@noble/hashes/sha2.js";
