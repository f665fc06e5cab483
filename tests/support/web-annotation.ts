const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

type Json = Readonly<Record<string, unknown>>;

/** What an annotation breaks of the MUSTs of the W3C Web Annotation Data Model (2017, sections 3 and 4); empty where nothing. */
export function faultsOfAnnotation(value: unknown, isEmbedded = false): readonly string[] {
  if (!isObject(value)) return ['is no object'];
  const { body, bodyValue, target } = value;
  return [
    ...(isEmbedded || many(value['@context']).includes(CONTEXT) ? [] : ['has not the context']),
    ...(isIri(value['id']) ? [] : ['has not exactly one id, an IRI']),
    ...(many(value['type']).includes('Annotation') ? [] : ['is no Annotation']),
    ...(target === undefined ? ['has no target'] : many(target).flatMap(faultsOfResource)),
    ...(body === undefined ? [] : many(body).flatMap(faultsOfResource)),
    ...(bodyValue === undefined || (typeof bodyValue === 'string' && body === undefined)
      ? []
      : ['bodyValue']),
    ...faultsOfFacts(value),
  ];
}

/** The same of a collection with its first page inside (section 5). */
export function faultsOfCollection(value: unknown): readonly string[] {
  if (!isObject(value)) return ['is no object'];
  const { first, total } = value;
  if (!isObject(first)) return ['has no page inside'];
  const { items, startIndex } = first;
  if (!Array.isArray(items)) return ['its page has no items'];
  return [
    ...(many(value['@context']).includes(CONTEXT) ? [] : ['has not the context']),
    ...(isIri(value['id']) && isIri(first['id']) ? [] : ['has not exactly one id, an IRI']),
    ...(many(value['type']).includes('AnnotationCollection') ? [] : ['is no AnnotationCollection']),
    ...(many(first['type']).includes('AnnotationPage') ? [] : ['its page is no AnnotationPage']),
    ...(typeof value['label'] === 'string' ? [] : ['has no label']),
    ...(Number.isInteger(total) && Number(total) >= 0 ? [] : ['total']),
    ...(Number.isInteger(startIndex) && Number(startIndex) >= 0 ? [] : ['startIndex']),
    ...faultsOfFacts(value),
    ...items.flatMap((item) => faultsOfAnnotation(item, true)),
  ];
}

function faultsOfResource(value: unknown): readonly string[] {
  if (typeof value === 'string') return IRI.test(value) ? [] : [`"${value}" is no IRI`];
  if (!isObject(value)) return ['a resource is neither an IRI nor an object'];
  const types = many(value['type']);
  const items = value['items'];
  const isText = types.includes('TextualBody') || value['value'] !== undefined;
  return [
    ...(isText && typeof value['value'] !== 'string' ? ['a text has not exactly one value'] : []),
    ...(isText && value['source'] !== undefined ? ['a text has a source'] : []),
    ...(value['id'] === undefined || isIri(value['id']) ? [] : ['a resource has not one id, an IRI']),
    ...(types.includes('SpecificResource') || value['selector'] !== undefined
      ? faultsOfSpecific(value)
      : !isText && value['id'] === undefined && value['source'] === undefined && !types.some(isComposite)
        ? ['a resource is not told by any id']
        : []),
    ...(types.filter(isComposite).length > 1 || (items !== undefined && !types.some(isComposite))
      ? ['items of no single kind']
      : []),
    ...['format', 'language', 'processingLanguage', 'textDirection'].flatMap((key) =>
      many(value[key] ?? []).every((one) => typeof one === 'string') ? [] : [key],
    ),
    ...(Array.isArray(value['processingLanguage']) ? ['several processing languages'] : []),
    ...(value['textDirection'] === undefined ||
    ['ltr', 'rtl', 'auto'].some((one) => one === value['textDirection'])
      ? []
      : ['textDirection']),
    ...faultsOfFacts(value),
  ];
}

const isComposite = (type: unknown) => ['Choice', 'List', 'Composite', 'Independents'].includes(String(type));

function faultsOfSpecific(value: Json): readonly string[] {
  const source = value['source'];
  const told = isIri(source) || (isObject(source) && isIri(source['id']));
  return [
    ...(told ? [] : ['a specific resource has not one source, an IRI']),
    ...many(value['selector'] ?? []).flatMap(faultsOfSelector),
  ];
}

function faultsOfSelector(value: unknown): readonly string[] {
  if (typeof value === 'string') return IRI.test(value) ? [] : ['selector'];
  if (!isObject(value)) return ['selector'];
  const isText = (key: string) => typeof value[key] === 'string';
  const isCount = (key: string) => Number.isInteger(value[key]) && Number(value[key]) >= 0;
  switch (value['type']) {
    case 'TextQuoteSelector':
      return isText('exact') && ['prefix', 'suffix'].every((key) => value[key] === undefined || isText(key))
        ? []
        : ['TextQuoteSelector'];
    case 'TextPositionSelector':
    case 'DataPositionSelector':
      return isCount('start') && isCount('end') && Number(value['start']) <= Number(value['end'])
        ? []
        : [String(value['type'])];
    case 'FragmentSelector':
    case 'CssSelector':
    case 'XPathSelector':
      return isText('value') ? [] : [String(value['type'])];
    default:
      return [];
  }
}

function faultsOfFacts(value: Json): readonly string[] {
  return [
    ...['created', 'modified', 'generated'].filter(
      (key) => value[key] !== undefined && !(typeof value[key] === 'string' && MOMENT.test(value[key])),
    ),
    ...['rights', 'canonical', 'via'].filter((key) => many(value[key] ?? []).some((one) => !isIri(one))),
    ...(Array.isArray(value['canonical']) ? ['canonical'] : []),
    ...['creator', 'generator'].filter((key) =>
      many(value[key] ?? []).some((agent) => !isIri(agent) && !isObject(agent)),
    ),
  ];
}

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown) => typeof value === 'string' && IRI.test(value);
