import { memoryPages, validateXML } from 'xmllint-wasm';

const NUMBER = '-?[0-9]+(\\.[0-9])?';
const PATH = `([MLHCZ ]|${NUMBER})+`;
const attribute = (name: string, type = 'xs:string') => `<xs:attribute name="${name}" type="${type}" use="required"/>`;
const places = (...names: readonly string[]) => names.map((name) => attribute(name, 'number')).join('');
const fixed = (name: string, value: string) => `<xs:attribute name="${name}" fixed="${value}"/>`;

/** What a picture may consist of, and nothing else: no script, no foreign object, no reference, no handler, no style attribute. */
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2000/svg" targetNamespace="http://www.w3.org/2000/svg" elementFormDefault="qualified">
<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
<xs:simpleType name="number"><xs:restriction base="xs:string"><xs:pattern value="${NUMBER}"/></xs:restriction></xs:simpleType>
<xs:simpleType name="path"><xs:restriction base="xs:string"><xs:pattern value="${PATH}"/></xs:restriction></xs:simpleType>
<xs:simpleType name="look"><xs:restriction base="xs:string"><xs:pattern value="p-[a-z-]+"/></xs:restriction></xs:simpleType>
<xs:simpleType name="move"><xs:restriction base="xs:string"><xs:pattern value="translate\\(${NUMBER} ${NUMBER}\\)"/></xs:restriction></xs:simpleType>
<xs:element name="svg"><xs:complexType><xs:sequence>
<xs:element name="title" type="xs:string"/><xs:element name="desc" type="xs:string"/><xs:element name="style" type="xs:string"/>
<xs:element name="g" maxOccurs="unbounded"><xs:complexType><xs:sequence>
<xs:element name="title" type="xs:string" minOccurs="0"/>
<xs:choice minOccurs="0" maxOccurs="unbounded">
<xs:element name="rect"><xs:complexType>${attribute('class', 'look')}${places('x', 'y', 'width', 'height')}<xs:attribute name="rx" type="number"/></xs:complexType></xs:element>
<xs:element name="path"><xs:complexType>${attribute('class', 'look')}${attribute('d', 'path')}</xs:complexType></xs:element>
<xs:element name="text"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">${attribute('class', 'look')}${places('x', 'y')}${fixed('text-anchor', 'end')}</xs:extension></xs:simpleContent></xs:complexType></xs:element>
</xs:choice></xs:sequence>${attribute('transform', 'move')}</xs:complexType></xs:element>
</xs:sequence>${fixed('class', 'picture')}${fixed('role', 'img')}${places('width', 'height')}${attribute('viewBox')}${attribute('lang')}<xs:attribute ref="xml:lang" use="required"/></xs:complexType></xs:element>
</xs:schema>`;

const XML = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/></xs:schema>`;

/** What a strict XML parser has against a picture. */
export async function faultsOfPicture(text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'picture.svg', contents: text },
    schema: { fileName: 'picture.xsd', contents: SCHEMA },
    preload: { fileName: 'xml.xsd', contents: XML },
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  return errors.map((one) => one.rawMessage);
}
