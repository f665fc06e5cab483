import type { Answer } from '../analysis/answer.ts';
import type { RankedChain } from '../analysis/chain-rank.ts';
import { passagesOf } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { CitationStyle } from '../model/formatted-citation.ts';
import type { Graph } from '../model/graph.ts';
import type { Pair } from '../model/pair.ts';
import type { ShippedMap } from '../picture/placement.ts';
import { answerSentence, chainName, originWords, questionWords, weakestWords } from '../words/tell/answer.ts';
import { claimSentence } from '../words/tell/claim.ts';
import type { Messages } from '../words/messages.ts';
import { pairSentence } from '../words/tell/pair.ts';
import { actorName } from '../words/tell/actor.ts';
import { asOfWords } from '../words/tell/dates.ts';
import { nestedQuotes } from './nested-quotes.ts';
import { quoteParts, quoteText, referenceOf } from './quote-parts.ts';
import { sourcesOfClaims } from './taken.ts';

/** What the text of an answer is made from. */
export interface AnswerTextCauses {
  readonly graph: Graph;
  readonly shipped: ShippedMap;
  readonly messages: Messages;
  readonly answer: Answer;
  /** A single chain; null takes the answer with its first chains. */
  readonly chain: RankedChain | null;
  readonly style: CitationStyle;
  /** The address that restores the answer. */
  readonly permalink: string;
}

/** The maximum number of chains that a text gives in full; the permalink leads to the rest. */
const MAX_CHAINS = 5;

/** An answer as plain text, for a message or a document: sentences, the quotes they rest on, sources and permalink. */
export function answerText(causes: AnswerTextCauses): string {
  const { graph, messages, answer, chain } = causes;
  const words = messages.answering;
  const { tie, ask } = answer;
  const names = [actorName(graph, ask.from), actorName(graph, ask.to)] as const;
  const cited: Claim[] = [];
  const quoted = (sentence: string, claims: readonly Claim[]) => {
    cited.push(...claims);
    return [sentence, ...quotesOf(causes, claims)];
  };
  const pairLines = (pair: Pair) =>
    quoted(
      pairSentence(graph, pair, messages, 'in-sentence'),
      pair.leads.map(({ lead }) => lead),
    );
  const chainLines = (one: RankedChain) => [
    chainName(graph, one, messages),
    weakestWords(graph, one, messages),
    ...one.steps.flatMap(({ pair }, place) => {
      const [first = '', ...rest] = pairLines(pair);
      return [`${place + 1}. ${first}`, ...rest];
    }),
  ];
  const chains = chain ? [chain] : answer.chains.slice(0, MAX_CHAINS);
  const blocks: readonly (readonly string[])[] = [
    [
      questionWords(graph, ask, messages),
      ...(chain ? [] : [answerSentence(graph, answer, messages, 'in-sentence')]),
    ],
    ...(chain
      ? []
      : [
          headed(words.tie.heading(...names), tie.pair ? pairLines(tie.pair) : []),
          headed(
            words.concerning.heading,
            tie.concerning.flatMap((claim) =>
              quoted(claimSentence(graph, claim, messages, 'in-sentence'), [claim]),
            ),
          ),
          headed(
            words.grouped.heading,
            tie.grouped.length === 0
              ? []
              : [words.grouped.intro, ...tie.grouped.flatMap(({ pair }) => pairLines(pair))],
          ),
        ]),
    chains.length > 0 ? [words.chains.heading, words.chains.note] : [],
    ...chains.map(chainLines),
    chain || answer.chains.length <= MAX_CHAINS ? [] : [words.text.more(answer.chains.length - MAX_CHAINS)],
    chain
      ? []
      : headed(
          words.who.heading,
          answer.origins.map((row) => originWords(row, messages)),
        ),
  ];
  return [...blocks, ...answerEnd(causes, cited)]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

type TextCauses = Omit<AnswerTextCauses, 'answer' | 'chain'>;

/** What an answer ends with: its sources, the map and the link. */
export function answerEnd(causes: TextCauses, cited: readonly Claim[]): readonly (readonly string[])[] {
  const { graph, messages, permalink } = causes;
  const words = messages.answering;
  const sources = sourcesOfClaims(graph, cited).map((source) => referenceOf(causes, source));
  return [
    headed(words.text.sources, sources),
    [
      words.text.map(graph.map.title),
      words.text.asOf(asOfWords(graph.map.asOf, messages)),
      ...(graph.map.notice === undefined ? [] : [graph.map.notice]),
    ],
    [words.text.link, permalink],
  ];
}

const headed = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...lines] : []);

/** The quotes of some statements, a line each, with their place. */
export function quotesOf(causes: TextCauses, claims: readonly Claim[]): readonly string[] {
  const passages = passagesOf(claims);
  if (passages.length === 0) return [`   (${causes.messages.answering.text.unsourced})`];
  return passages.map((passage) => {
    const { segments, note, locator } = quoteParts(causes, passage);
    const place = causes.messages.citing.placed(locator === null ? [note] : [note, locator]);
    return segments.length === 0 ? `   ${place}` : `   “${nestedQuotes(quoteText(segments))}” (${place})`;
  });
}
