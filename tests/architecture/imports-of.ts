import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** One arrow from a file to another file of `src`, or to a package. */
export interface Import {
  /** Path from `src`, such as `core/model/pair.ts`. */
  readonly from: string;
  /** Path from `src` for a file, else the name as written: `zod`, `node:fs`, `virtual:x.css`. */
  readonly to: string;
  readonly isFile: boolean;
  /** False where the compiler erases it: `import type`, `import('x').Y` in a type. */
  readonly isValue: boolean;
  /** `import('x')` at run time: fetched when it is asked for. */
  readonly isLazy: boolean;
}

/** Every import of one file: static, dynamic, of types, exports from, and `new URL('x', import.meta.url)`. */
export function importsOf(from: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (target: string, isValue: boolean, isLazy = false) => {
    const path = target.replace(/[?#].*$/, '');
    const isFile = path.startsWith('.');
    found.push({ from, to: isFile ? posix.join(dirname(from), path) : path, isFile, isValue, isLazy });
  };
  for (const script of scriptsOf(from, text))
    visit(ts.createSourceFile(from, script, ts.ScriptTarget.Latest, true));
  if (from.endsWith('.svelte')) {
    for (const [, target] of markupOf(text).matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g))
      add(target!, true, true);
  }
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(textOf(node.moduleSpecifier), !node.importClause?.isTypeOnly);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(textOf(node.moduleSpecifier), !node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(textOf(node.argument.literal), false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0] ? textOf(node.arguments[0]) : '', true, true);
    else if (ts.isNewExpression(node) && isUrlBesideThisFile(node)) add(textOf(node.arguments![0]!), true);
    ts.forEachChild(node, visit);
  }
}

// A name that is put together at run time cannot be checked, so it stands as written and no rule will let it pass.
function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function isUrlBesideThisFile({ expression, arguments: given }: ts.NewExpression): boolean {
  return expression.getText() === 'URL' && given?.[1]?.getText() === 'import.meta.url';
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

function scriptsOf(file: string, text: string): readonly string[] {
  return file.endsWith('.svelte') ? [...text.matchAll(SCRIPT)].map((match) => match[1]!) : [text];
}

function markupOf(text: string): string {
  return text.replace(SCRIPT, '');
}
