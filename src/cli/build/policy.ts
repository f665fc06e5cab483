/** The Content-Security-Policy of the built page: nothing inline, nothing from elsewhere, no HTML out of strings. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Svelte's own policy for its templates, and ours for the address of the worker.
  'trusted-types svelte-trusted-html entente-worker',
].join('; ');
