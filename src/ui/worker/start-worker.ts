import copyWorker from './copy.worker.ts?worker&url';
import layoutWorker from './layout.worker.ts?worker&url';

const addresses = { copy: copyWorker, layout: layoutWorker };

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts one of the workers of this page; under Trusted Types its address comes from a policy that lets through no other. */
export function startWorker(name: keyof typeof addresses): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('entente-worker', {
    createScriptURL: (address) => {
      if (!Object.values(addresses).includes(address))
        throw new TypeError(`This is not a worker of this page: ${address}`);
      return address;
    },
  });
  const address = addresses[name];
  return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}
