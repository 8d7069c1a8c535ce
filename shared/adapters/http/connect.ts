import { lookup as systemLookup } from 'node:dns';
import type http from 'node:http';
import { isIPv4, type LookupFunction } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isPublicAddress, literalOf } from './address.ts';
import { FetchRefused } from './port.ts';

/** Looks a name up; the tests' and the benchmark's own resolver stands in for the system's. */
export type Resolve = LookupFunction;

/** Everything a connection needs that decides where it may lead. */
export type Connections = (url: URL) => { agent: http.Agent; lookup: LookupFunction };

/** A resolver whose answers are checked: one forbidden address among several refuses all. */
const onlyPublic =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, options, (error, address, family) => {
      if (error !== null) return callback(error, address, family);
      const all = typeof address === 'string' ? [address] : address.map((one) => one.address);
      if (!all.every(isPublicAddress)) {
        return callback(
          new FetchRefused('forbidden_address', `${hostname} leads to an address that is not public.`),
          address,
          family,
        );
      }
      callback(null, address, family);
    });
  };

const isLoopbackLiteral = (address: string): boolean =>
  address === '::1' || (isIPv4(address) && address.startsWith('127.'));

/**
 * Where connections lead. A name is looked up once, where the connection is made, and what was checked is what is
 * connected to, so that rebinding changes nothing; no connection is used twice. Allowed origins may lead to this machine,
 * and nowhere else that is not public.
 */
export const connections = (allowedOrigins: readonly string[], resolve: Resolve = systemLookup): Connections => {
  const literals = allowedOrigins.flatMap((origin) => URL.parse(origin) ?? []).flatMap((url) => literalOf(url) ?? []);
  const here = { allowIPAddressList: ['127.0.0.1', '::1', ...literals.filter(isLoopbackLiteral)] };
  const abroad = { http: new RequestFilteringHttpAgent(), https: new RequestFilteringHttpsAgent() };
  const local = { http: new RequestFilteringHttpAgent(here), https: new RequestFilteringHttpsAgent(here) };
  const checked = onlyPublic(resolve);
  return (url) => {
    const allowed = allowedOrigins.includes(url.origin);
    const agents = allowed ? local : abroad;
    return { agent: url.protocol === 'https:' ? agents.https : agents.http, lookup: allowed ? resolve : checked };
  };
};
