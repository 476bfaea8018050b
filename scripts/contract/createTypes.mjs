/** Navigation that the tenant can follow; any other does not belong in an answer. */
const followed = new Set(['fields', 'columns', 'manager', 'canvasLayout', 'horizontalSections', 'verticalSection', 'webparts', 'webParts']);
const prefix = 'microsoft.graph.';
/** What the service sends where the contract names the wider type. */
const meant = { [`${prefix}directoryObject`]: `${prefix}user`, [`${prefix}baseSitePage`]: `${prefix}sitePage` };
/** Types whose kinds each add properties of their own. */
const widened = new Set([`${prefix}webPart`]);
/** Open types that an app has not extended: what else stands in them is a mistake. */
const closed = new Set([`${prefix}user`, `${prefix}sitePage`]);

/**
 * Turns the contract's types into JSON Schema, each once and only those in use. Inheritance is laid flat, so that a
 * property that a type does not have can be refused; annotations (a name with @) may stand anywhere.
 */
export function createTypes(schemas) {
  const made = {};

  const use = (name, options = {}) => {
    const real = (options.derived === true ? meant[name] : undefined) ?? name;
    const short = `${real.replace(prefix, '')}${options.derived === true && /Response$/.test(real) ? 'Derived' : ''}`;
    if (made[short] === undefined) {
      made[short] = {};
      made[short] = toType(real, options);
    }
    return { $ref: `#/$defs/${short}` };
  };

  const toType = (name, options) => {
    const flat = { ...flatten(schemas, name), ...(closed.has(name) ? { open: false } : {}), ...(widened.has(name) ? { open: true } : {}) };
    return flat.enum === undefined && flat.properties !== undefined ? toObject(flat, options) : convert(flat, options);
  };

  const toObject = ({ properties, open, required }, options) => ({
    type: 'object',
    ...(required === undefined ? {} : { required }),
    properties: Object.fromEntries(Object.entries(properties)
      .filter(([name, schema]) => schema['x-ms-navigationProperty'] !== true || followed.has(name))
      .map(([name, schema]) => [name, toProperty(schema, options)])),
    ...(open ? {} : { patternProperties: { '@': {} }, additionalProperties: false }),
  });

  const toProperty = (schema, options) => {
    const target = schema['x-nav-target'];
    if (target === undefined) return convert(schema, options);
    return schemas[target] === undefined ? { type: ['object', 'null'] } : orNull(use(target, { derived: true }), schema.nullable);
  };

  const convert = (schema, options = {}) => {
    if (schema.$ref !== undefined) return use(schema.$ref.split('/').pop(), options);
    const only = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].filter(part => part.$ref !== undefined);
    if (only.length === 1) return orNull(convert(only[0], options), schema.nullable === true || schema.anyOf !== undefined);
    if (only.length > 1) return { anyOf: only.map(part => convert(part, options)) };
    if (schema.properties !== undefined) return toObject({ ...schema, open: schema.additionalProperties === true }, options);
    const { type, format, items, nullable, maxItems } = schema;
    return {
      ...(type === undefined ? {} : { type: nullable === true ? [type, 'null'] : type }),
      ...(format === undefined || format === 'binary' ? {} : { format }),
      ...(schema.enum === undefined ? {} : { enum: nullable === true ? [...schema.enum, null] : schema.enum }),
      ...(items === undefined ? {} : { items: convert(items, options) }),
      ...(maxItems === undefined ? {} : { maxItems }),
    };
  };

  return { use, convert, made: () => Object.fromEntries(Object.entries(made).sort(([left], [right]) => (left < right ? -1 : 1))) };
}

/** A type with all that it inherits. */
function flatten(schemas, name) {
  const schema = schemas[name];
  if (schema.allOf === undefined) return { ...schema, open: schema.additionalProperties === true };
  const parts = schema.allOf.map(part => (part.$ref === undefined ? { ...part, open: part.additionalProperties === true } : flatten(schemas, part.$ref.split('/').pop())));
  return { properties: Object.assign({}, ...parts.map(part => part.properties ?? {})), open: parts.some(part => part.open) };
}

function orNull(schema, nullable) {
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
