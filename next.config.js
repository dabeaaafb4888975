/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  // Title and description come with the head of every page, for everybody: nobody is shown a page without a name.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Types are checked by `npm run types`, which `npm test` runs; checking them again would only slow a first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pg-boss', 'linkedom', '@mozilla/readability'],
  experimental: {
    // Dev asks a registry for updates otherwise.
    agentUpgrade: false,
    serverActions: { bodySizeLimit: '12mb' },
  },
}
