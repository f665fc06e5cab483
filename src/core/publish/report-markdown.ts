import type { Messages } from '../words/messages.ts';
import { markdownText } from './markdown-text.ts';
import type { Report, ReportNote, ReportSentence, ReportStatement } from './report.ts';

type Words = Messages['takeaway']['report'];

/** A report as Markdown with footnotes (`[^1]`, as GitHub and Pandoc read them); every text of the map is escaped. */
export function reportMarkdown(report: Report, messages: Messages): string {
  const words = messages.takeaway.report;
  const text = markdownText;
  const blocks = [
    `# ${text(report.title)}`,
    report.notice === null ? '' : `> **${text(report.notice)}**`,
    `**${text(report.question)}**`,
    text(report.summary),
    text(report.view),
    report.selection === null ? '' : `**${words.selected}:** ${text(report.selection)}`,
    `## ${words.statements}`,
    report.sections.length === 0 ? words.none : '',
    report.also === null ? '' : text(report.also),
    ...report.sections.flatMap(({ heading, sentence, statements, also }) => [
      `### ${text(heading)}`,
      text(sentence),
      statementsMarkdown(statements, words),
      also.length === 0 ? '' : `${words.also}:`,
      statementsMarkdown(also, words),
    ]),
    `## ${words.bibliography}`,
    ...(report.sources.length === 0
      ? [words.noSources]
      : report.sources.map(({ reference, address, textNote, grade }) =>
          [
            `- ${linkedIn(reference, address)}`,
            ...[textNote, grade].map((remark) => (remark === null ? '' : `  ${text(remark)}`)),
          ]
            .filter(Boolean)
            .join('\n'),
        )),
    `## ${words.about}`,
    report.notes.length === 0 ? '' : text(words.how),
    ...report.base.map((line) => text(line)),
    `${text(words.edition(report.edition))} · ${text(words.taken(report.day))} · ${words.link}: <${address(report.permalink)}>`,
    words.made,
    ...report.notes.map((note) => noteMarkdown(note, words)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function statementsMarkdown(statements: readonly ReportStatement[], words: Words): string {
  const noted = ({ sentence, notes }: ReportSentence) => {
    const marks = notes.map((note) => `[^${note}]`).join('');
    return `- ${markdownText(sentence)}${marks === '' ? ` (${words.unsourced})` : marks}`;
  };
  const lines = statements.flatMap((statement) => [
    noted(statement),
    ...statement.against.map((one) => `  ${noted(one)}`),
    ...(statement.grade === null ? [] : [`  - ${markdownText(statement.grade)}`]),
  ]);
  return lines.join('\n');
}

function noteMarkdown(note: ReportNote, words: Words): string {
  const quote = note.segments
    .map(({ kind, text }) => {
      if (kind === 'cautious') return `**${markdownText(text)}**`;
      if (kind === 'reading') return ` ${markdownText(`[${text}]`)} `;
      return kind === 'gap' ? ` ${text} ` : markdownText(text, 'within');
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
  const parts = [
    linkedIn(note.place, note.work),
    quote === '' ? '' : `“${quote}”`,
    note.check === null ? '' : `${words.check[note.check]}.`,
    note.address === null ? '' : `<${address(note.address)}>`,
  ];
  return `[^${note.number}]: ${parts.filter(Boolean).join(' ')}`;
}

function linkedIn(reference: string, link: string | null): string {
  const at = link === null ? -1 : reference.indexOf(link);
  if (link === null || at < 0) return markdownText(reference);
  return `${markdownText(reference.slice(0, at), 'within')}<${address(link)}>${markdownText(reference.slice(at + link.length), 'within')}`;
}

// Between angle brackets an address ends at the next one.
const address = (link: string) => link.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign));
