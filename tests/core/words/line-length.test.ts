import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../../src/core/model/graph.ts';
import { relationTypes } from '../../../src/core/model/relation-types.ts';
import { rowsIn } from '../../../src/core/words/catalogue.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { lineWords } from '../../../src/core/words/tell/line.ts';
import { LINE_LIMIT } from '../../../src/core/words/tell/statement-parts.ts';
import { graph } from '../../support/build.ts';

const without = { en: 'no', es: 'sin' } as const;

describe.each(['en', 'es'] as const)('in "%s"', (language) => {
  const messages = messagesIn(language);
  const readIn = ({ map }: Graph) => graphOf({ ...map, language }, rowsIn(messages, builtInRows));

  test('a flat denial is a short word on its line wherever its type has a short name', () => {
    const long = relationTypes.flatMap(({ id, directed }) => {
      const map = readIn(graph(`a -${id}!${directed ? '->' : '-'} b`));
      const [relation] = map.relations.values();
      const name = `${without[language]} ${relation!.type.label.split(',')[0]!}`;
      const word = lineWords(map, [relation!], false, messages);
      return name.length <= LINE_LIMIT && word.length > LINE_LIMIT ? [`${id}: ${word}`] : [];
    });
    expect(long).toEqual([]);
  });
});
