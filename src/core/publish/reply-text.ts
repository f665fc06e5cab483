import type { Reply } from '../analysis/reply.ts';
import { passagesOf } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import { claimSentence } from '../words/tell/claim.ts';
import { pairSentence } from '../words/tell/pair.ts';
import { inquiryWords, replySentence, sinceSentence, verdictWords } from '../words/tell/reply.ts';
import { answerEnd, quotesOf, type AnswerTextCauses } from './answer-text.ts';

/** What the text of a reply is made from. */
export type ReplyTextCauses = Omit<AnswerTextCauses, 'answer' | 'chain'> & { readonly reply: Reply };

/** A reply as plain text, for a message or a document: the sentence, the statements with their quotes, sources and permalink. */
export function replyText(causes: ReplyTextCauses): string {
  const { graph, messages, reply } = causes;
  const words = messages.answering.reply;
  const lead = [verdictWords(graph, reply, messages), replySentence(graph, reply, messages, 'in-sentence')];
  const linesOf = (claim: Claim) => [claimSentence(graph, claim, messages), ...quotesOf(causes, [claim])];
  const blocks = [
    [
      inquiryWords(graph, reply.question, messages),
      lead.filter(Boolean).join(' '),
      sinceSentence(graph, reply, messages),
    ].filter(Boolean),
    ...reply.groups.map(({ standing, rows }) => [
      words.headings[standing],
      ...rows.flatMap(({ claim }) => linesOf(claim)),
    ]),
    ...(reply.otherwise ? [[words.otherwise, pairSentence(graph, reply.otherwise, messages)]] : []),
  ];
  const claims = reply.groups.flatMap(({ rows }) => rows.map(({ claim }) => claim));
  return [
    ...blocks,
    ...answerEnd(
      causes,
      passagesOf(claims).flatMap((passage) => passage.claims),
    ),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
