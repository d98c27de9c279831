/** One issue of GitLab's Code Quality report, restated from `gitlabhq/gitlabhq:app/validators/json_schemas/codeclimate.json`, with what its documentation asks beside it. */
export const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!/|\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

const position = {
  type: 'object',
  required: ['line', 'column'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const named = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: { type: 'string' }, url: { type: 'string' } },
};

/** A result of reviewdog, restated from `reviewdog/reviewdog:proto/rdf/jsonschema/DiagnosticResult.json`; stricter: no unknown keys, no numbers for severities. */
export const RDJSON = {
  type: 'object',
  required: ['source', 'diagnostics'],
  additionalProperties: false,
  properties: {
    source: named,
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location', 'severity', 'code'],
        additionalProperties: false,
        properties: {
          message: { type: 'string' },
          location: {
            type: 'object',
            required: ['path', 'range'],
            additionalProperties: false,
            properties: {
              path: { type: 'string' },
              range: {
                type: 'object',
                required: ['start'],
                additionalProperties: false,
                properties: { start: position, end: position },
              },
            },
          },
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: {
            type: 'object',
            required: ['value'],
            additionalProperties: false,
            properties: { value: { type: 'string' }, url: { type: 'string' } },
          },
        },
      },
    },
  },
};

/** Checkstyle's XML, restated from `PHP-CS-Fixer/PHP-CS-Fixer:doc/schemas/fix/checkstyle.xsd`; stricter: what we write is required. */
export const CHECKSTYLE = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema elementFormDefault="qualified" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle">
    <xs:complexType>
      <xs:sequence><xs:element name="file" type="file" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
      <xs:attribute name="version" type="xs:string" use="required"/>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="file">
    <xs:sequence><xs:element name="error" type="error" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:complexType name="error">
    <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="column" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="severity" type="severity" use="required"/>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="source" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:simpleType name="severity">
    <xs:restriction base="xs:string">
      <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>`;
