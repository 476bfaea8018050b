/**
 * What SharePoint Online enforces since March 2026 is the line about scripts: those of the package alone and nothing
 * inline; eval is allowed, because the loader of SPFx itself uses it. The rest is stricter than SharePoint, to prove
 * that nothing is fetched from anywhere else.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');
