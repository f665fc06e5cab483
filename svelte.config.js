// No preprocessor: Svelte reads TypeScript whose types can be erased, and all styles are plain CSS.
export default { compilerOptions: { runes: true } };
