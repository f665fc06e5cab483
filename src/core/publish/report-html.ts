import { svgText, type SvgNode } from '../picture/svg-node.ts';
import type { Messages } from '../words/messages.ts';
import { markup, Markup } from './markup.ts';
import type {
  Report,
  ReportNote,
  ReportSection,
  ReportSentence,
  ReportSource,
  ReportStatement,
} from './report.ts';
import { reportStyles } from './report-styles.ts';

type Words = Messages['takeaway']['report'];

// The file must be safe wherever it is opened: no script runs in it and nothing is fetched.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A report as one self-contained page without any script: styles and picture are in it. */
export function reportHtml(
  report: Report,
  messages: Messages,
  { picture, fontFaces }: { readonly picture: SvgNode | null; readonly fontFaces: string },
): string {
  const words = messages.takeaway.report;
  return markup`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Entente">
<title>${report.title}</title>
<style>${new Markup(fontFaces + reportStyles())}</style>
</head>
<body>
${headHtml(report)}
<main>
<p>${report.view}</p>
${report.selection === null ? null : markup`<p dir="auto"><strong>${words.selected}:</strong> ${report.selection}</p>`}
${picture === null ? null : markup`<figure>${new Markup(svgText(picture))}</figure>`}
<h2>${words.statements}</h2>
${report.also === null ? null : markup`<p class="small">${report.also}</p>`}
${report.sections.length === 0 ? markup`<p>${words.none}</p>` : report.sections.map((section) => sectionHtml(section, words))}
${notesHtml(report.notes, words)}
<h2>${words.bibliography}</h2>
${report.sources.length === 0 ? markup`<p>${words.noSources}</p>` : report.sources.map(sourceHtml)}
</main>
${footHtml(report, words)}
</body>
</html>
`.text;
}

function headHtml({ language, title, notice, question, summary }: Report): Markup {
  return markup`<header lang="${language}">
<h1 dir="auto">${title}</h1>
${notice === null ? null : markup`<p class="notice" dir="auto">${notice}</p>`}
<p class="question" dir="auto">${question}</p>
<p dir="auto">${summary}</p>
</header>`;
}

function sectionHtml({ heading, sentence, statements, also }: ReportSection, words: Words): Markup {
  const list = (rows: readonly ReportStatement[]) =>
    markup`<ul>
${rows.map((row) => statementHtml(row, words))}</ul>
`;
  return markup`<section>
<h3 dir="auto">${heading}</h3>
${sentence === '' ? null : markup`<p class="sum" dir="auto">${sentence}</p>`}
${list(statements)}${also.length === 0 ? null : markup`<h4>${words.also}</h4>\n${list(also)}`}</section>
`;
}

function statementHtml(statement: ReportStatement, words: Words): Markup {
  const { id, against, grade } = statement;
  const further = against.map(
    (one) => markup`<p class="against" dir="auto">${sentenceHtml(one, words)}</p>\n`,
  );
  const graded = grade === null ? null : markup`<p class="small" dir="auto">${grade}</p>\n`;
  return markup`<li id="statement-${id}" dir="auto">${sentenceHtml(statement, words)}${further}${graded}</li>\n`;
}

function sentenceHtml({ id, sentence, notes, permalink }: ReportSentence, words: Words): Markup {
  const marks = notes.map(
    (note) => markup`<sup><a href="#note-${note}" aria-label="${words.note(note)}">${note}</a></sup>`,
  );
  const grounds = notes.length > 0 ? marks : markup` <span class="small">(${words.unsourced})</span>`;
  return markup`${sentence}${grounds} <a class="small" href="${permalink}">#${id}</a>`;
}

function notesHtml(notes: readonly ReportNote[], words: Words): Markup | null {
  if (notes.length === 0) return null;
  return markup`<h2>${words.notes}</h2>
<p class="small">${words.how}</p>
<ol class="notes">
${notes.map((note) => noteHtml(note, words))}</ol>`;
}

function noteHtml(note: ReportNote, words: Words): Markup {
  const check = note.check === null ? null : markup`${words.check[note.check]}. `;
  const link = note.address === null ? null : markup`<a href="${note.address}">${words.open}</a>`;
  return markup`<li id="note-${note.number}"><p dir="auto">${linkedIn(note.place, note.work)}</p>
${note.segments.length === 0 ? null : quoteHtml(note)}
${check === null && link === null ? null : markup`<p class="small">${check}${link}</p>`}</li>
`;
}

function quoteHtml({ segments, language }: ReportNote): Markup {
  const words = segments.map(({ kind, text }, at) => {
    if (kind === 'cautious') return markup`<mark>${text}</mark>`;
    // Within quotation marks, a reading follows without a space.
    const [before, after] = [at === 0 ? '' : ' ', at === segments.length - 1 ? '' : ' '];
    if (kind === 'reading') return markup`${before}<span class="reading">[<bdi>${text}</bdi>]</span>${after}`;
    return kind === 'gap' ? markup` ${text} ` : markup`${text}`;
  });
  const lang = language === null ? null : markup` lang="${language}"`;
  return markup`<blockquote dir="auto"${lang}>“${words}”</blockquote>`;
}

function sourceHtml({ reference, address, textNote, grade }: ReportSource): Markup {
  const remarks = [textNote, grade].map((remark) =>
    remark === null ? '' : markup`<p class="small" dir="auto">${remark}</p>\n`,
  );
  return markup`<p class="work" dir="auto">${linkedIn(reference, address)}</p>\n${remarks}`;
}

function footHtml({ base, edition, day, permalink }: Report, words: Words): Markup {
  return markup`<footer>
<h2>${words.about}</h2>
${base.map((line) => markup`<p class="small">${line}</p>\n`)}
<p class="small">${words.edition(edition)} · ${words.taken(day)} · ${words.made}</p>
<p class="small address">${words.link}: <a href="${permalink}">${permalink}</a></p>
</footer>`;
}

// Most references already contain the address as text; there it becomes the link.
function linkedIn(reference: string, address: string | null): Markup {
  const at = address === null ? -1 : reference.indexOf(address);
  if (address === null || at < 0) return markup`${reference}`;
  const after = reference.slice(at + address.length);
  return markup`${reference.slice(0, at)}<a href="${address}">${address}</a>${after}`;
}
