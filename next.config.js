/** Hashed files may be kept for ever; Next says so itself. These are what it does not say. */
const staticFileHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  // Types are a check of their own (npm test); a build of the console does not repeat it for the whole repository.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The optimiser decodes what it is given; the console has no images that need it.
  images: { unoptimized: true },
  // Native or dynamic at load time: required from node_modules instead of bundled.
  serverExternalPackages: ["pg", "pino", "@node-rs/argon2", "mysql2", "pg-boss"],
  experimental: {
    // Kept equal to maxBodyBytes in lib/http/body-limit.ts; no other origin may call an action.
    serverActions: { bodySizeLimit: "128kb", allowedOrigins: [] },
    // What the proxy may buffer of a body. Larger ones arrive cut off, and readBody refuses them.
    proxyClientMaxBodySize: "1mb",
  },
  allowedDevOrigins: [],
  agentRules: false,
  headers: () => Promise.resolve([{ source: "/_next/static/:path*", headers: staticFileHeaders }]),
};

export default config;
