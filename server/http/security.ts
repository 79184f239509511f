/** What every answer says to the browser, and which posts are taken. */
import helmet from '@fastify/helmet';
import type { FastifyPluginAsync } from 'fastify';
import { Problem } from '../foundation/errors.ts';

export interface SecurityOptions {
  readonly publicUrl: string;
  /** Forms that carry a proof of their own, and no cookie: from browsers too that hide whence a form comes. Scripts of ours may run. */
  readonly anyBrowser?: boolean;
}

const directivesFor = (scripts: boolean) => ({
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  ...(scripts ? { scriptSrc: ["'self'"], connectSrc: ["'self'"] } : {}),
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
});

/** For a worker's page that no scope gives. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(directivesFor(true))
    .map(([name, values]) => `${name.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)} ${values.join(' ')}`)
    .join(';'),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** For the scope that registers it: headers on every answer, and posts from our own pages alone. */
export const security: FastifyPluginAsync<SecurityOptions> = async (app, { publicUrl, anyBrowser = false }) => {
  const { origin, protocol } = new URL(publicUrl);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: directivesFor(anyBrowser),
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: protocol === 'https:' ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOurs(request.headers, origin, anyBrowser))
      throw new Problem('cross_site', 403);
  });
};

/** `Origin` is `null` on our own forms, because of the referrer policy: so what the browser says of the site comes first. */
function isOurs(headers: Readonly<Record<string, unknown>>, origin: string, anyBrowser: boolean): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  // Browsers from before `Sec-Fetch-Site`, as on KaiOS, say no more than this.
  if (anyBrowser && headers.origin === 'null') return true;
  return headers.origin === undefined || headers.origin === origin;
}

// As fastify-plugin does it: hooks and headers belong to whoever registers this.
Object.assign(security, { [Symbol.for('skip-override')]: true });
