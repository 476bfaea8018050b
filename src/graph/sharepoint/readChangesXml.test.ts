import { ListChangesXml, readChangesXml } from './readChangesXml';

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');
const read = (inner: string): ReturnType<typeof readChangesXml> =>
  readChangesXml(
    `<?xml version="1.0"?><GetListItemChangesSinceTokenResult xmlns="http://schemas.microsoft.com/sharepoint/soap/"><listitems xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'>${inner}</listitems></GetListItemChangesSinceTokenResult>`,
    parse
  );

it('reads rows, deletions and where to go on from', () => {
  expect(read('<Changes LastChangeToken="1;3;a;b;c" MoreChanges="TRUE"><Id ChangeType="Delete">7</Id><Id ChangeType="MoveAway">8</Id><Id ChangeType="SystemUpdate">9</Id></Changes><rs:data ItemCount="1"><z:row ows_ID="3" ows_Content="a&#10;b &lt;c&gt;" other="x" /></rs:data>')).toEqual({
    rows: [{ ID: '3', Content: 'a\nb <c>' }], deleted: [7, 8], token: '1;3;a;b;c', more: true
  });
});

it('tells of a page within the changes', () => {
  expect(read('<Changes LastChangeToken="t"/><rs:data ItemCount="0" ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=5"/>')).toMatchObject({ position: 'Paged=TRUE&p_ID=5', more: false });
});

it.each([
  '<Changes LastChangeToken="t"><Id ChangeType="InvalidToken"/></Changes>',
  '<Changes LastChangeToken="t"><Id ChangeType="Restore"/></Changes>',
  '<Changes LastChangeToken="t"><List DocTemplateUrl=""/></Changes><rs:data ItemCount="0"/>'
])('starts afresh where the token is of no use, the list was restored or its columns changed: %s', (inner) => {
  expect(read(inner)).toBe('expired');
});

it('reads on past what XML may not hold: one row of it would stop everyone', () => {
  const hostile = read('<Changes LastChangeToken="t"/><rs:data><z:row ows_ID="1" ows_Content="a&#x1;\u0002&#xFFFF;b&#55296;&#128512;"/></rs:data>') as ListChangesXml;
  expect(hostile.rows).toEqual([{ ID: '1', Content: 'ab\u{1F600}' }]);
});

it.each(['', 'not xml', '<html/>', '<Changes/>', '{"error":1}'])('knows what is no such answer: %p', (text) => {
  expect(readChangesXml(text, parse)).toBeUndefined();
});

it('follows no entity', () => {
  const text = '<!DOCTYPE x [<!ENTITY e "eeee">]><listitems xmlns:z="#RowsetSchema"><Changes LastChangeToken="t"/><z:row ows_ID="&e;"/></listitems>';
  const found = readChangesXml(text, parse);
  expect(found === undefined || (found !== 'expired' && found.rows.length <= 1)).toBe(true);
});
