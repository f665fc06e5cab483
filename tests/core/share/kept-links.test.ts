import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../../src/core/share/link.ts';
import { initialView } from '../../../src/core/share/view.ts';
import { graph } from '../../support/build.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'russia -support?-> iran',
  'iran -member-of-> csto',
  'iran -support!-> taliban',
);

/** Links that people have: one of them that changes breaks what they have sent and printed. */
const KEPT = [
  '',
  'russia',
  'russia|taliban',
  'russia|support|iran',
  'c3',
  'view=list',
  'select=russia|taliban&view=list&off.type=terrorist-designation',
  'step=2',
  'step=3&on.type=member-of',
  'on.look=alleged',
  'only.type=support',
  'only.type=',
  'step=2&off.type=support&lonely=names',
  'time=held%3A2015..2021-08%3Adrop%3Aends',
  'time=said%3A2020..2021',
  'words=shares+intelligence',
  'step=3&lonely=names&time=held%3A2015..2016&words=a',
  'colour=speaker',
  'grouped=yes',
  'marked=russia,iran',
  'focus=russia&steps=2&along=in&by=opposes&others=hide&trail=iran',
  'view=text&ask=russia,taliban&longest=4&over=all&way=forward&signed=supports&chain=russia,taliban&typed=who%3F',
  'question=does&ask=russia,iran&for=support&since=yes&mutual=yes',
  'question=whom&ask=iran&verb=support',
  'turn=2&pins=russia.12.-30,iran.3.90&sheet=narrow',
  'view=table&table.of=relations&table.sort=who%3Adown&matrix.order=name',
  'view=codebook&entry=type%3Asupport',
  'theme=dark&lang=es&search=sharing&edition=c7f439c97390',
  'select=taliban&view=matrix&ask=russia,iran&focus=iran&step=3&off.type=support&lonely=names&time=held%3A2015..2016&words=x&colour=speaker&grouped=yes&marked=iran,csto&matrix.order=kind&theme=light&lang=en&search=y&edition=c7f439c9',
];

describe('a link that was sent before', () => {
  test.each(KEPT)('is written as it was: %s', (link) => {
    const { view, missing } = decodeView(link, map);
    expect(missing).toEqual([]);
    // A bar was written as it is, and is now escaped; both are read.
    expect(encodeView(view, map)).toBe(link.replaceAll('|', '%7C'));
  });

  test.each(KEPT.slice(1))('opens another view than the map does: %s', (link) => {
    expect(decodeView(link, map).view).not.toEqual(initialView(map));
  });

  test.each(['circle', 'rings', 'kinds', 'time'])(
    'opens the one layout that is left: layout=%s',
    (layout) => {
      const { view, missing } = decodeView(`step=2&layout=${layout}&turn=2`, map);
      expect(missing).toEqual([]);
      expect(encodeView(view, map)).toBe('step=2&turn=2');
    },
  );

  test('of a page that opens with the list names the map', () => {
    const view = initialView(map, 'list');
    expect(encodeView(view, map, 'list')).toBe('');
    expect(encodeView({ ...view, view: 'map' }, map, 'list')).toBe('view=map');
    expect(decodeView('view=map', map, 'list').view).toEqual({ ...view, view: 'map' });
  });
});
