interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/**
 * Loads a module by a script element: the policy of the page trusts what a trusted script adds in this way, but not what it
 * imports. What cannot be loaded is on the console, and the link in the element stays.
 */
export function loadScript(url: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const script = document.createElement('script');
  script.type = 'module';
  // The module has to be readable by a sandbox, which is no origin.
  script.crossOrigin = 'anonymous';
  script.src = trustedTypes?.createPolicy('ssegov-frame', { createScriptURL: () => url }).createScriptURL('') ?? url;
  document.head.append(script);
}
