interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
}

/** Lets through this app's own scripts only; named in the page's policy (public/_headers). */
const rules: ScriptUrlPolicy = {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('A worker of another origin');
    return url;
  },
};

const policy = window.trustedTypes?.createPolicy('worker-url', rules) ?? rules;

/** Starts a worker of this app's own origin, the only scripts that Trusted Types lets through here. */
export function startWorker(url: string, options?: WorkerOptions): Worker {
  return new Worker(policy.createScriptURL(url), options);
}
