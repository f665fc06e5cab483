declare module '@citation-js/core' {
  const core: {
    readonly plugins: { readonly config: { get(name: '@csl'): import('./citation-engine.ts').CslConfig } };
  };
  export default core;
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
