const EIGHT = { version: '0.1.0', name: 'fluent-eight' };
const NINE = { version: '0.1.0', name: 'fluent-nine' };

/** Components that chunks of sp-property-pane and sp-http-msgraph load by nothing but their id (SPFx 1.23.2). */
export const externalsById: Readonly<Record<string, { version: string; name: string }>> = {
  '17ce0976-e69a-4355-be84-89b69a74717d': { version: '0.3.65', name: 'fluent-eight' },
  '89f063a9-3b5f-4ac2-a3ec-b598f37acb89': EIGHT,
  '94f059ca-7d9b-46b4-bb97-ec5867cb121a': EIGHT,
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8': EIGHT,
  'b9fc293f-811a-4b1c-a851-a1fbcb7851bf': EIGHT,
  '111fe4c6-f1c2-4325-a129-3526437cba32': EIGHT,
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c': EIGHT,
  '4a37fff0-2aea-4df6-b0e4-061644a5c355': EIGHT,
  '7f394f7b-0b39-41b0-89b3-16946caa2f33': EIGHT,
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb': EIGHT,
  '215395c1-25f7-42ff-967c-8832aff2ab33': EIGHT,
  'b67b6cf3-ed44-4fad-af6b-3d78f3e35971': EIGHT,
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd': EIGHT,
  '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb': EIGHT,
  'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc': NINE,
  '89b85dbe-f07e-424d-88da-a84f647073e2': NINE,
  'b99a20f7-e090-4a32-a841-7866d0be8d59': NINE,
  '32b9363b-09ff-4959-929a-cab2663fb223': { version: '3.0.2', name: 'graph-client' },
};
