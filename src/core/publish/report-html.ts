import { svgText, type SvgNode } from '../picture/svg-node.ts';
import type { Messages } from '../words/messages.ts';
import { html, Markup } from './markup.ts';
import type { Report, ReportNote, ReportSection } from './report.ts';
import { reportStyles } from './report-styles.ts';

// The file is to be safe wherever it is opened: no script runs in it and nothing is fetched.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A report as one self-contained page without any script: styles and picture are in it. */
export function reportHtml(
  report: Report,
  messages: Messages,
  { picture, fontFaces }: { readonly picture: SvgNode | null; readonly fontFaces: string },
): string {
  const words = messages.takeaway.report;
  const page = html`<!doctype html>
    <html lang="${messages.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Entente" />
        <title>${report.title}</title>
        <style>
          ${new Markup(fontFaces + reportStyles())}
        </style>
      </head>
      <body>
        <header lang="${report.language}">
          <h1 dir="auto">${report.title}</h1>
          ${report.notice === null ? null : html`<p class="notice" dir="auto">${report.notice}</p>`}
          <p class="question" dir="auto">${report.question}</p>
          <p dir="auto">${report.summary}</p>
        </header>
        <section>
          <p>${report.view}</p>
          ${report.selection === null ? null : html`<p dir="auto"><strong>${words.selected}:</strong> ${report.selection}</p>`}
        </section>
        ${picture === null ? null : html`<figure>${new Markup(svgText(picture))}</figure>`}
        <main>
          <h2>${words.statements}</h2>
          ${report.sections.length === 0 ? html`<p>${words.none}</p>` : report.sections.map((section) => sectionHtml(section, words))}
        </main>
        ${
          report.notes.length === 0
            ? null
            : html`<section class="notes">
                <h2>${words.notes}</h2>
                <p class="small">${words.how}</p>
                <ol>
                  ${report.notes.map((note) => noteHtml(note, words))}
                </ol>
              </section>`
        }
        <section>
          <h2>${words.bibliography}</h2>
          ${
            report.sources.length === 0
              ? html`<p>${words.noSources}</p>`
              : report.sources.map(
                  ({ reference, address, textNote }) =>
                    html`<p class="work" dir="auto">${linkedIn(reference, address)}</p>
                      ${textNote === null ? null : html`<p class="small" dir="auto">${textNote}</p>`}`,
                )
          }
        </section>
        <footer>
          <h2>${words.about}</h2>
          ${report.base.map((line) => html`<p class="small">${line}</p>`)}
          <p class="small">
            ${words.edition(report.edition)} · ${words.taken(report.day)} ·
            <a href="${report.permalink}">${words.link}</a>
          </p>
          <p class="small address">${report.permalink}</p>
          <p class="small">${words.made}</p>
        </footer>
      </body>
    </html> `;
  return page.text;
}

function sectionHtml(section: ReportSection, words: Messages['takeaway']['report']): Markup {
  return html`<section class="pair">
    <h3 dir="auto">${section.heading}</h3>
    ${section.sentence === '' ? null : html`<p dir="auto" class="sum">${section.sentence}</p>`}
    <ul>
      ${section.statements.map(
        ({ id, sentence, notes, permalink }) =>
          html`<li id="statement-${id}" dir="auto">
            ${sentence}${
              notes.length === 0
                ? html` <span class="small">(${words.unsourced})</span>`
                : notes.map(
                    (note) =>
                      html`<sup><a href="#note-${note}" aria-label="${words.note(note)}">${note}</a></sup>`,
                  )
            } <a class="small" href="${permalink}">#${id}</a>
          </li> `,
      )}
    </ul>
  </section> `;
}

function noteHtml(note: ReportNote, words: Messages['takeaway']['report']): Markup {
  const place = [note.section === null ? null : words.section(note.section), note.locator];
  const before = [note.note, ...place.filter((part) => part !== null)].join(', ');
  return html`<li id="note-${note.number}">
    <p dir="auto">${linkedIn(`${before}.`, note.work)}</p>
    ${note.segments.length === 0 ? null : html`<blockquote dir="auto" ${langOf(note.language)}>${quoteHtml(note)}</blockquote>`}
    <p class="small">
      ${note.check === null ? null : html`${words.check[note.check]}. `}${
        note.address === null ? null : html`<a href="${note.address}">${words.open}</a>`
      }
    </p>
  </li> `;
}

function quoteHtml({ segments }: ReportNote): Markup {
  return html`“${segments.map(({ kind, text }) => {
    if (kind === 'cautious') return html`<mark>${text}</mark>`;
    if (kind === 'reading') return html` <span class="reading">[<bdi>${text}</bdi>]</span> `;
    return kind === 'gap' ? html` ${text} ` : html`${text}`;
  })}”`;
}

const langOf = (language: string | null) => (language === null ? null : html` lang="${language}"`);

// The address stands in most references as a text already; there it is the link.
function linkedIn(reference: string, address: string | null): Markup {
  const at = address === null ? -1 : reference.indexOf(address);
  if (address === null || at < 0) return html`${reference}`;
  const after = reference.slice(at + address.length);
  return html`${reference.slice(0, at)}<a href="${address}">${address}</a>${after}`;
}
