// The expected members of a JSON document and their types, as data.
//
//   'string', 'number', 'boolean'    a type          null, /pattern/, or a function    that value, a match, true of it
//   [shape]                          a list, each member of this shape                 {…} an object with exactly these members

const types = ['string', 'number', 'boolean'];

/** Allows null in place of a shape. */
export const nullable = (shape) => (value, at) => (value === null ? [] : faults(value, shape, at));

/** Allows a member to be absent. */
export const optional = (shape) => Object.assign((value, at) => faults(value, shape, at), { optional: true });

export const oneOf = (...values) => (value, at) => (values.includes(value) ? [] : [`${at} is none of ${values.join(', ')}: ${JSON.stringify(value)}`]);

/** UTC with whole seconds. */
export const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const jwt = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Returns what is wrong with a value, one text each. `at` names it. */
export function faults(value, shape, at = 'the document') {
  if (typeof shape === 'function') {
    return shape(value, at);
  }
  if (types.includes(shape)) {
    return typeof value === shape ? [] : [`${at} is no ${shape}: ${JSON.stringify(value)}`];
  }
  if (shape instanceof RegExp) {
    return typeof value === 'string' && shape.test(value) ? [] : [`${at} does not match ${shape}: ${JSON.stringify(value)}`];
  }
  if (shape === null) {
    return value === null ? [] : [`${at} is not null: ${JSON.stringify(value)}`];
  }
  if (Array.isArray(shape)) {
    return Array.isArray(value) ? value.flatMap((one, number) => faults(one, shape[0], `${at}[${number}]`)) : [`${at} is no list: ${JSON.stringify(value)}`];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${at} is no object: ${JSON.stringify(value)}`];
  }
  const missing = Object.keys(shape).filter((name) => !(name in value) && !shape[name].optional);
  const unknown = Object.keys(value).filter((name) => !(name in shape));
  return [
    ...missing.map((name) => `${at} has no ${name}`),
    ...unknown.map((name) => `${at} has ${name}, which is not documented`),
    ...Object.keys(shape).filter((name) => name in value).flatMap((name) => faults(value[name], shape[name], `${at}.${name}`)),
  ];
}
