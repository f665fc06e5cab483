/** What a colour is for; the same names are CSS custom properties (`--supports`). */
export type Role =
  | 'paper'
  | 'panel'
  | 'ink'
  | 'quiet'
  | 'supports'
  | 'opposes'
  | 'neither'
  | 'notSo'
  | 'rim'
  | 'tint'
  | 'hull'
  | 'hullEdge'
  | 'ground'
  | 'hair'
  | 'control'
  | 'focus'
  | 'link'
  | 'cautious'
  | 'found'
  | 'differs'
  | 'notFound'
  | VoiceRole;

/** The hue of each speaker: the author, those who say most after them, all others, and several at once. */
export type VoiceRole =
  | 'voiceAuthor'
  | 'voice1'
  | 'voice2'
  | 'voice3'
  | 'voice4'
  | 'voice5'
  | 'voice6'
  | 'voiceOther'
  | 'voiceSeveral';

/** The hues that are assigned one by one, most statements first. */
export const VOICE_ROLES: readonly VoiceRole[] = ['voice1', 'voice2', 'voice3', 'voice4', 'voice5', 'voice6'];

/** What the hue of a line may be. */
export type LineHue = 'supports' | 'opposes' | 'neither' | 'notSo' | VoiceRole;

export type Theme = 'light' | 'dark';

/** Every colour of the product, by theme; contrast on paper is held by a test (WCAG 2.2 AA). */
export const colours: Readonly<Record<Theme, Readonly<Record<Role, string>>>> = {
  light: {
    paper: '#FBFAF7',
    panel: '#FFFFFF',
    ink: '#1F1E1B',
    quiet: '#6B675F',
    supports: '#0072B2',
    opposes: '#C44E00',
    neither: '#7A766D',
    notSo: '#55524B',
    rim: '#5F5B53',
    tint: '#ECE8DD',
    hull: '#F1EDE3',
    hullEdge: '#D6CFBE',
    ground: '#E6ECF2',
    hair: '#DEDBD2',
    control: '#8A867C',
    focus: '#7A3E9D',
    link: '#0B5FA5',
    cautious: '#FFE9A8',
    found: '#1B6E3C',
    differs: '#8A5A00',
    notFound: '#A4262C',
    voiceAuthor: '#46607A',
    voice1: '#7B3FA0',
    voice2: '#00766A',
    voice3: '#B0206E',
    voice4: '#6B6A00',
    voice5: '#8A4B1E',
    voice6: '#3F51B5',
    voiceOther: '#6B675F',
    voiceSeveral: '#1F1E1B',
  },
  dark: {
    paper: '#16181D',
    panel: '#1E2127',
    ink: '#ECEAE4',
    quiet: '#A5A29A',
    supports: '#5CB8F0',
    opposes: '#FF8A3D',
    neither: '#8F8C85',
    notSo: '#C2BFB7',
    rim: '#A5A29A',
    tint: '#343841',
    hull: '#252A33',
    hullEdge: '#414855',
    ground: '#1F2C38',
    hair: '#33373F',
    control: '#7A786F',
    focus: '#D7A6FF',
    link: '#8CC8F5',
    cautious: '#4A3E12',
    found: '#6CC890',
    differs: '#E5B45A',
    notFound: '#FF8F8F',
    voiceAuthor: '#A9BED2',
    voice1: '#CFA3F2',
    voice2: '#4DC7B4',
    voice3: '#F58CC4',
    voice4: '#CFCC5C',
    voice5: '#DCAA7C',
    voice6: '#A3AEF7',
    voiceOther: '#A5A29A',
    voiceSeveral: '#ECEAE4',
  },
};

/** The colour of a word on a line: the line's own, so that they visibly belong together; if that is too pale for text, the quiet one. */
export function wordRole(hue: Role): Role {
  return hue === 'neither' ? 'quiet' : hue;
}
