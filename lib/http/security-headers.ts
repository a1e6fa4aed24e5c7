const oneYearSeconds = 31_536_000;

/**
 * What scripts, styles and connections a page may use. Scripts run only with this response's nonce,
 * or when such a script loads them. `style` attributes are allowed, because chart and popup
 * libraries position with them; they run nothing, and `style` elements still need the nonce.
 */
export function contentSecurityPolicy(nonce: string, publicUrl: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(overTls(publicUrl) ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The other headers of every response. HSTS only where the console is served over TLS. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "no-store",
    ...(overTls(publicUrl) ? { "strict-transport-security": `max-age=${oneYearSeconds}; includeSubDomains` } : {}),
  };
}

function overTls(publicUrl: string): boolean {
  return publicUrl.startsWith("https://");
}
