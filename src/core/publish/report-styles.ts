import { colours } from '../look/colours.ts';

/** The styles of a report: light, since it is handed out and printed. */
export function reportStyles(): string {
  const { paper, ink, quiet, hair, link, cautious, ground } = colours.light;
  return `
body { max-width: 52rem; margin: 0 auto; padding: 24px 20px 64px; background: ${paper}; color: ${ink}; font: 16px/1.5 'Noto Sans', system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 8px; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 1.2rem; }
h3 { margin: 20px 0 4px; font-size: 1rem; break-after: avoid; }
h4 { margin: 8px 0 4px; font-size: 0.85rem; break-after: avoid; }
p { margin: 0 0 8px; }
a { color: ${link}; }
figure { margin: 16px 0; }
figure svg { display: block; width: 100%; height: auto; }
.notice { padding: 8px 12px; border-inline-start: 4px solid ${ink}; background: ${ground}; font-weight: 600; }
.question { font-weight: 600; }
.small { color: ${quiet}; font-size: 0.85rem; }
.address { overflow-wrap: anywhere; }
.against { margin: 2px 0 4px; padding-inline-start: 12px; border-inline-start: 2px solid ${ink}; }
.sum { color: ${quiet}; }
ul { margin: 0; padding-inline-start: 20px; }
li { margin-bottom: 6px; }
.notes li { margin-bottom: 14px; }
blockquote { margin: 4px 0; padding-inline-start: 12px; border-inline-start: 2px solid ${hair}; font: 1.05rem/1.5 'Source Serif 4', Georgia, serif; }
mark { background: ${cautious}; color: inherit; border-bottom: 1.5px dotted currentcolor; }
.reading { color: ${quiet}; font-size: 0.9em; }
.work { padding-inline-start: 24px; text-indent: -24px; overflow-wrap: anywhere; }
sup { line-height: 0; margin-inline-start: 2px; }
:target { background: ${ground}; }
@media print { body { max-width: none; padding: 0; background: none; font-size: 10.5pt; } li, blockquote, figure { break-inside: avoid; } a { color: inherit; } }
`;
}
