// Discord's official OpenAPI document: which routes exist, and whether a request body fits its schema.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const SPEC_PATH = process.env.DISCORD_OPENAPI
  ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../openapi.json');
export const spec = JSON.parse(fs.readFileSync(SPEC_PATH, 'utf8'));
const schemas = spec.components.schemas;

// ---- schema preparation ---------------------------------------------------------------------------------------------
// The document says that its unions all mean «one of», that ints may be sent as digit strings, and that null marks
// optional fields. The unions are rewritten so that an error names the branch that the `type` field chose.
const nameOf = (s) => s?.$ref?.startsWith('#/components/schemas/') ? s.$ref.slice(21) : null;
const typeEnum = (s) => { const t = (nameOf(s) ? schemas[nameOf(s)] : s)?.properties?.type?.enum; return Array.isArray(t) ? t : null; };

function tx(node) {
  if (Array.isArray(node)) return node.map(tx);
  if (!node || typeof node !== 'object') return node;
  const out = {};
  for (const [k, v] of Object.entries(node)) {
    if (k === '$ref') out.$ref = v.replace('#/components/schemas/', 'discord#/components/schemas/');
    else if (k === 'oneOf' || k === 'anyOf') continue;
    else if (k === 'allOf' && node.enum) continue; // the enum is the narrower statement
    else if (k === 'properties') out.properties = Object.fromEntries(Object.entries(v).map(([n, s]) => [n, tx(s)]));
    else if (['enum', 'const', 'required', 'type', 'default', 'pattern'].includes(k)) out[k] = v;
    else out[k] = tx(v);
  }
  const union = node.oneOf ?? node.anyOf;
  if (union) {
    const nul = union.find((u) => u.type === 'null');
    const rest = union.filter((u) => u !== nul);
    let inner;
    if (rest.every((u) => 'const' in u)) inner = { enum: rest.map((u) => u.const) };
    else if (rest.length === 1) inner = tx(rest[0]);
    else if (rest.every(typeEnum)) {
      inner = {
        type: 'object', required: ['type'], properties: { type: { enum: rest.flatMap(typeEnum) } },
        allOf: rest.map((u) => ({ if: { type: 'object', required: ['type'], properties: { type: { enum: typeEnum(u) } } }, then: tx(u) })),
      };
    } else inner = { anyOf: rest.map(tx) };
    if (nul) Object.assign(out, { if: { type: 'null' }, else: inner });
    else Object.assign(out, inner, out.type ? { type: out.type } : {});
  }
  const types = [].concat(out.type ?? []);
  if (types.includes('integer') && !out.enum && !('const' in out)) {
    out.type = [...types, 'string'];
    out.intString = { min: out.minimum ?? null, max: out.maximum ?? null };
  }
  return out;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: true, verbose: true, logger: false });
addFormats(ajv, ['email']); // the formats that Discord uses are defined below, leniently; others are ignored
ajv.addFormat('uri', { type: 'string', validate: (s) => { try { new URL(s); return true; } catch { return false; } } });
ajv.addFormat('date-time', { type: 'string', validate: (s) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(s) && !Number.isNaN(Date.parse(s)) });
for (const f of ['int32', 'int64', 'double', 'nonce', 'snowflake']) ajv.addFormat(f, true);
ajv.addKeyword({
  keyword: 'intString', type: 'string', error: { message: 'is not int' },
  validate: ({ min, max }, s) => /^-?\d+$/.test(s) && (min == null || Number(s) >= min) && (max == null || Number(s) <= max),
});
ajv.addKeyword({ keyword: 'snowflakeInt', type: 'number', error: { message: 'is not snowflake' }, validate: (_, n) => Number.isSafeInteger(n) && n >= 0 });

const prepared = Object.fromEntries(Object.entries(schemas).map(([n, s]) => [n, tx(s)]));
prepared.SnowflakeType = { type: ['string', 'integer'], pattern: '^(0|[1-9][0-9]*)$', snowflakeInt: true, format: 'snowflake' };
ajv.addSchema({ $id: 'discord', components: { schemas: prepared } });

// ---- errors like Discord's ------------------------------------------------------------------------------------------
const show = (v) => (typeof v === 'string' ? v : JSON.stringify(v)) ?? 'undefined';
function convert(e) {
  const p = e.instancePath.split('/').slice(1).map((s) => s.replace(/~1/g, '/').replace(/~0/g, '~'));
  const parent = e.parentSchema ?? {};
  const mk = (code, message, path = p) => ({ path, code, message });
  switch (e.keyword) {
    case 'required': return mk('BASE_TYPE_REQUIRED', 'This field is required', [...p, e.params.missingProperty]);
    case 'maxLength': case 'minLength': case 'maxItems': case 'minItems': case 'maxProperties': {
      const lo = parent.minLength ?? parent.minItems, hi = parent.maxLength ?? parent.maxItems ?? parent.maxProperties;
      if (lo != null && hi != null) return mk('BASE_TYPE_BAD_LENGTH', `Must be between ${lo} and ${hi} in length.`);
      return hi != null ? mk('BASE_TYPE_MAX_LENGTH', `Must be ${hi} or fewer in length.`) : mk('BASE_TYPE_MIN_LENGTH', `Must be ${lo} or more in length.`);
    }
    case 'enum': case 'const': return mk('BASE_TYPE_CHOICES', `Value must be one of {${(parent.enum ?? [parent.const]).join(', ')}}.`);
    case 'maximum': return mk('NUMBER_TYPE_MAX', `int value should be less than or equal to ${e.params.limit}.`);
    case 'minimum': return mk('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${e.params.limit}.`);
    case 'intString': return mk('NUMBER_TYPE_COERCE', `Value "${show(e.data)}" is not int.`);
    case 'pattern': case 'snowflakeInt': return mk('NUMBER_TYPE_COERCE', `Value "${show(e.data)}" is not snowflake.`);
    case 'uniqueItems': return mk('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
    case 'format': return e.params.format === 'uri' ? mk('URL_TYPE_INVALID_URL', 'Not a well formed URL.') : mk('DATE_TIME_TYPE_PARSE', `Could not parse ${show(e.data)}. Should be ISO8601.`);
    case 'type': {
      const want = [].concat(e.params.type).filter((t) => t !== 'null');
      if (want.includes('array')) return mk('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      if (want.includes('object')) return mk('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
      if (want.includes('boolean')) return mk('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
      if (want.includes('integer') || want.includes('number')) return mk('NUMBER_TYPE_COERCE', `Value "${show(e.data)}" is not int.`);
      return mk('STRING_TYPE_CONVERT', `Could not interpret "${show(e.data)}" as string.`);
    }
    default: return mk('BASE_TYPE_INVALID', `${e.keyword}: ${e.message}`);
  }
}

const compiled = new Map();
function compile(schema) {
  const key = JSON.stringify(schema);
  if (!compiled.has(key)) compiled.set(key, ajv.compile(tx(schema)));
  return compiled.get(key);
}
export function checkSchema(schema, data) {
  const v = compile(schema);
  if (v(data)) return [];
  const noise = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not']);
  const deep = v.errors.filter((e) => !noise.has(e.keyword));
  const seen = new Set();
  return (deep.length ? deep : v.errors).map(convert)
    .filter((e) => { const k = JSON.stringify(e); return seen.has(k) ? false : seen.add(k); }).slice(0, 50);
}
export const checkNamed = (name, data) => checkSchema({ $ref: `#/components/schemas/${name}` }, data);

// ---- routes ---------------------------------------------------------------------------------------------------------
const byLength = new Map();
for (const [template, ops] of Object.entries(spec.paths)) {
  const segs = template.split('/').slice(1);
  if (!byLength.has(segs.length)) byLength.set(segs.length, []);
  byLength.get(segs.length).push({ template, segs, ops, wild: segs.filter((s) => s.startsWith('{')).length });
}
for (const list of byLength.values()) list.sort((a, b) => a.wild - b.wild); // fixed segments win over parameters

/** → {template, params, op|null}, or null where Discord has no such path. */
export function matchRoute(method, pathname) {
  const parts = pathname.split('/').slice(1).map((s) => { try { return decodeURIComponent(s); } catch { return s; } });
  let miss = null;
  for (const r of byLength.get(parts.length) ?? []) {
    if (!r.segs.every((s, i) => (s.startsWith('{') ? parts[i] !== '' : s === parts[i]))) continue;
    const params = {};
    r.segs.forEach((s, i) => { if (s.startsWith('{')) params[s.slice(1, -1)] = parts[i]; });
    const op = r.ops[method.toLowerCase()] ?? null;
    if (op) return { template: r.template, params, op };
    miss ??= { template: r.template, params, op: null };
  }
  return miss;
}

/** Does the body fit the schema that the document gives for this operation? → flat list of errors. */
export function checkBody(op, body) {
  const schema = op.requestBody?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (body === undefined) return op.requestBody.required ? [{ path: [], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] : [];
  return checkSchema(schema, body);
}

/** Top-level fields of the body that the schema does not know (Discord ignores them; often a typing mistake). */
export function unknownFields(op, body) {
  const schema = op.requestBody?.content?.['application/json']?.schema;
  if (!schema || !body || typeof body !== 'object' || Array.isArray(body)) return [];
  const known = new Set();
  (function walk(s) {
    if (!s) return;
    if (nameOf(s)) walk(schemas[nameOf(s)]);
    Object.keys(s.properties ?? {}).forEach((k) => known.add(k));
    for (const u of [...(s.oneOf ?? []), ...(s.anyOf ?? []), ...(s.allOf ?? [])]) walk(u);
  })(schema);
  return known.size ? Object.keys(body).filter((k) => !known.has(k) && body[k]) : []; // libraries send some with false or null
}

/** Compile the validators that a bot needs, so that the first request is not slow. */
export function warm() {
  for (const [p, ops] of Object.entries(spec.paths)) {
    if (!/^\/(interactions|webhooks|channels\/\{channel_id\}\/messages|applications\/\{application_id\}\/(commands|guilds)|users\/@me\/channels)/.test(p)) continue;
    for (const op of Object.values(ops)) { const s = op?.requestBody?.content?.['application/json']?.schema; if (s && !/github|slack/.test(p)) compile(s); }
  }
}

/** Does an answer of the lab itself fit the document? (its own test uses this) */
export function checkResponse(op, status, body) {
  const schema = (op.responses?.[status] ?? op.responses?.['200'])?.content?.['application/json']?.schema;
  return schema ? checkSchema(schema, JSON.parse(JSON.stringify(body))) : [];
}
