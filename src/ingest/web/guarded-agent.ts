import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { AddressPolicy } from './address-policy.js';
import { PrivateAddressError } from './private-address.js';

/** Asks for all addresses of a name. `node:dns` has one. */
export type Resolve = (
  hostname: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const CONNECT_WITHIN_MS = 8_000;

const systemResolve: Resolve = (hostname, options, done) => lookup(hostname, options, done);

/**
 * What a name stands for is asked once, checked, and connected to: between a check and a second asking, the answer
 * could have changed (DNS rebinding).
 */
function guardedLookup(allowed: AddressPolicy, resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      const [first, ...others] = found.filter(({ address }) => allowed(address));
      if (first === undefined) return done(new PrivateAddressError(hostname), []);
      return options.all === true ? done(null, [first, ...others]) : done(null, first.address, first.family);
    });
  };
}

/** Opens connections to allowed addresses alone, whoever asked for what: a page, a redirect, a feed. */
export function createGuardedAgent(allowed: AddressPolicy, resolve: Resolve = systemResolve): Agent {
  const connect = buildConnector({ timeout: CONNECT_WITHIN_MS, lookup: guardedLookup(allowed, resolve) });
  return new Agent({
    connections: 2,
    keepAliveTimeout: 4_000,
    connect: (options, done) => {
      // an address that is written as such is never looked up
      if (isIP(options.hostname) !== 0 && !allowed(options.hostname)) {
        done(new PrivateAddressError(options.hostname), null);
        return;
      }
      connect(options, (...[error, socket]) => {
        if (error !== null) return done(error, null);
        if (allowed(socket.remoteAddress ?? '')) return done(null, socket);
        socket.destroy();
        return done(new PrivateAddressError(options.hostname), null);
      });
    },
  });
}
