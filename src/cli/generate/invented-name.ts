import type { Chance, Shares } from './chance.ts';

interface Script {
  readonly starts: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
}

const listed = (text: string) => text.split(' ');

const PLAIN: Script = {
  starts: listed(
    'Quor Vrel Zhem Ilth Ombr Thrax Skaid Urv Yeld Grool Plim Wob Fenk Jorb Krith Nub Dwal Ostr Xul Beld Cruv Emb Hawk Luth Mirr Pelv Raz Sorn Tulv Vash',
  ),
  middles: listed('and ell im org usk ent av ib oth urr ing ask emb ol'),
  ends: listed('ia or eth um ane ix ost ula ern ey ard olm'),
};
const ACCENTED: Script = {
  starts: listed('Žel Çurv Østr Ğulm Ñorb Élth Śkaid Ův Þrax Łumb'),
  middles: listed('ánd ëll ïm ørg üsk ěnt åv íb öth'),
  ends: listed('ïa ör ëth ûm ańe îx øst üla ërn éy'),
};
const ARABIC: Script = {
  starts: listed('كور ظال زيم ثوب غرس خنط'),
  middles: listed('اند يلم ورغ وسك ابث يظر'),
  ends: listed('ور يث وم اغ يكس اذ'),
};
const HEBREW: Script = {
  starts: listed('קוור זלט צמב גרוש טרקס'),
  middles: listed('נדל ימצ ורג וסק אבט'),
  ends: listed('ור ית ום אג יקס'),
};
const SCRIPTS: Shares<Script> = [
  [PLAIN, 84],
  [ACCENTED, 10],
  [ARABIC, 4],
  [HEBREW, 2],
];

/** One word that names nothing real, in one of several scripts: "Quorandia", "Želándïa". */
export function inventedName(chance: Chance): string {
  const { starts, middles, ends } = chance.byShare(SCRIPTS);
  const more = chance.often(0.3) ? chance.oneOf(middles) : '';
  return `${chance.oneOf(starts)}${chance.oneOf(middles)}${more}${chance.oneOf(ends)}`.normalize('NFC');
}
