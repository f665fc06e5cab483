import type { Theme } from '../look/colours.ts';
import type { Paint } from '../picture/line-svg.ts';
import { svgText } from '../picture/svg-node.ts';
import type { Messages } from '../words/messages.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { facesUsed, type FaceUse } from './faces-used.ts';
import { framedPicture, pictureWithLegend } from './framed-picture.ts';
import type { Shape } from './picture-shape.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { Report } from './report.ts';
import { claimsTaken, editionOf, sourcesOfClaims, type Taken } from './taken.ts';
import { webAnnotations } from './web-annotations.ts';

/** All that a format may draw on. */
export interface ExportInput {
  readonly taken: Taken;
  readonly report: Report;
  readonly paint: Paint;
  readonly theme: Theme;
  /** Of a picture that is a file of its own. */
  readonly shape: Shape;
  /** `@font-face` rules with the typefaces. */
  readonly fontFaces: string;
}

/** A format in which a reader can export a view. */
export interface Export {
  readonly id: keyof Messages['takeaway']['formats'];
  readonly group: keyof Messages['takeaway']['groups'];
  /** Ends the name of the file: `report.html`. */
  readonly ending: string;
  readonly mime: string;
  /** Useful as text on the clipboard as well. */
  readonly copies: boolean;
  /** The SVG from `write` is to be painted as a bitmap. */
  readonly bitmap: boolean;
  /** The typefaces that the file needs inside; none if nothing is drawn in it. */
  readonly faces: (input: Omit<ExportInput, 'fontFaces'>) => readonly FaceUse[];
  readonly write: (input: ExportInput) => string;
}

const works = ({ taken }: ExportInput) => sourcesOfClaims(taken.graph, claimsTaken(taken));
const facesDrawn: Export['faces'] = ({ taken, report, shape, ...frame }) =>
  facesUsed(framedPicture(taken, report, { ...frame, fontFaces: null }, shape));
const drawn = ({ taken, report, shape, ...frame }: ExportInput) =>
  svgText(framedPicture(taken, report, frame, shape));

/** Every format, in the order in which they are offered. */
export const exports: readonly Export[] = [
  {
    id: 'report-html',
    group: 'documents',
    ending: 'report.html',
    mime: 'text/html',
    copies: false,
    bitmap: false,
    // Its styles may ask for any.
    faces: ({ taken, report, paint, theme }) => [
      {
        family: null,
        weight: null,
        letters:
          JSON.stringify(report) +
          svgText(pictureWithLegend(taken, { paint, theme, fontFaces: null })) +
          JSON.stringify(taken.messages.takeaway.report),
      },
    ],
    // The typefaces are in the head of the page, for its texts as well.
    write: ({ taken, report, paint, theme, fontFaces }) =>
      reportHtml(report, taken.messages, {
        picture: pictureWithLegend(taken, { paint, theme, fontFaces: null }),
        fontFaces,
      }),
  },
  {
    id: 'report-markdown',
    group: 'documents',
    ending: 'report.md',
    mime: 'text/markdown',
    copies: true,
    bitmap: false,
    faces: () => [],
    write: ({ taken, report }) => reportMarkdown(report, taken.messages),
  },
  {
    id: 'svg',
    group: 'pictures',
    ending: 'picture.svg',
    mime: 'image/svg+xml',
    copies: false,
    bitmap: false,
    faces: facesDrawn,
    write: drawn,
  },
  {
    id: 'png',
    group: 'pictures',
    ending: 'picture.png',
    mime: 'image/png',
    copies: false,
    bitmap: true,
    faces: facesDrawn,
    write: drawn,
  },
  {
    id: 'csl-json',
    group: 'data',
    ending: 'sources.json',
    mime: 'application/vnd.citationstyles.csl+json',
    copies: true,
    bitmap: false,
    faces: () => [],
    write: (input) => cslJson(works(input)),
  },
  {
    id: 'bibtex',
    group: 'data',
    ending: 'sources.bib',
    mime: 'application/x-bibtex',
    copies: true,
    bitmap: false,
    faces: () => [],
    write: (input) => bibtex(works(input)),
  },
  {
    id: 'web-annotations',
    group: 'data',
    ending: 'annotations.jsonld',
    mime: 'application/ld+json',
    copies: false,
    bitmap: false,
    faces: () => [],
    write: ({ taken }) => webAnnotations(taken),
  },
];

/** `russia-taliban-2021-1a2b3c4d5e6f-report.html`; the ids of maps are slugs, so the name is valid on any system. */
export function fileName({ shipped }: Pick<Taken, 'shipped'>, { ending }: Pick<Export, 'ending'>): string {
  return `${shipped.map.id}-${editionOf(shipped)}-${ending}`;
}
