/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run types`, which `npm test` runs; checking them again would only slow a first start.
  typescript: { ignoreBuildErrors: true },
  // Dev asks a registry for updates otherwise.
  agentUpgrade: false,
  serverExternalPackages: ['pg', 'pg-boss', 'linkedom', '@mozilla/readability'],
  experimental: {
    serverActions: { bodySizeLimit: '12mb' },
  },
}
