import { ServiceError } from './ServiceError.ts';

/**
 * Every refusal of the tenant, in one place, worded as Microsoft words it where that is known.
 * Sources: docs/ and the threads named; what nobody has published is marked "own words".
 */
export const serviceErrors = {
  // Tokens (Entra).
  noToken: () => new ServiceError(401, 'InvalidAuthenticationToken', 'Access token is empty.'),
  badToken: () => new ServiceError(401, 'InvalidAuthenticationToken', 'CompactToken parsing failed with error code: 80049217'),
  expiredToken: () => new ServiceError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'),
  directoryScope: () => new ServiceError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  siteScope: () => new ServiceError(403, 'accessDenied', 'Access denied'),
  presenceScope: () => new ServiceError(403, 'Forbidden', 'Insufficient privileges to complete the operation.'),

  // Sites, lists, items.
  accessDenied: () => new ServiceError(403, 'accessDenied', 'Access denied'),
  siteNotFound: () => new ServiceError(404, 'itemNotFound', 'Requested site could not be found'),
  listNotFound: () => new ServiceError(404, 'itemNotFound', 'The specified list was not found'),
  itemNotFound: () => new ServiceError(404, 'itemNotFound', 'The specified item was not found'),
  resourceNotFound: () => new ServiceError(404, 'itemNotFound', 'The resource could not be found.'),
  emptyBody: () => new ServiceError(400, 'BadRequest', 'Empty Payload. JSON content expected.'),
  badJson: () =>
    new ServiceError(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.'),
  invalidRequest: (message = 'Invalid request') => new ServiceError(400, 'invalidRequest', message),
  fieldNotRecognized: (field: string) => new ServiceError(400, 'invalidRequest', `Field '${field}' is not recognized`),
  fieldReadOnly: (field: string) => new ServiceError(400, 'invalidRequest', `Field '${field}' is read-only`),
  textTooLong: () =>
    new ServiceError(400, 'invalidRequest', 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'),
  notText: () => new ServiceError(400, 'invalidRequest', "Cannot convert a primitive value to the expected type 'Edm.String'."),
  /** microsoft-graph-docs#2279 */
  notIndexed: (field: string) =>
    new ServiceError(
      400,
      'invalidRequest',
      `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    ),
  /** Over 5,000 matches Graph says 429, with no Retry-After: msgraph-sdk-dotnet#827, microsoft-graph-docs#8450. */
  listViewThreshold: () => new ServiceError(429, 'activityLimitReached', 'The request has been throttled', { innerCode: 'throttledRequest' }),
  /** As clients that meet it quote it (400 invalidRequest). */
  duplicateValue: () => new ServiceError(400, 'invalidRequest', 'One or more fields with unique constraints already has the provided value.'),
  /** pnpcore#1280: an SPException, 500. */
  duplicateValueUnclear: () => new ServiceError(500, 'generalException', 'General exception while processing'),
  etagMismatch: () => new ServiceError(412, 'resourceModified', "ETag does not match current item's value", { innerCode: 'preconditionFailed' }),
  invalidRange: () => new ServiceError(400, 'invalidRequest', 'The Content-Range header is missing or malformed, or the piece is of a wrong size.'),
  rangeNotExpected: () => new ServiceError(416, 'invalidRange', 'The uploaded fragment overlaps or leaves a gap; ask for nextExpectedRanges.'),
  uploadNotFound: () => new ServiceError(404, 'itemNotFound', 'The upload session was not found'),
  nameExists: () => new ServiceError(409, 'nameAlreadyExists', 'The specified item name already exists.'),
  existsAlready: () => new ServiceError(412, 'preconditionFailed', 'The specified item name already exists.', { innerCode: 'preconditionFailed' }),
  tooLarge: () => new ServiceError(413, 'maxRequestLengthExceeded', 'Maximum request length exceeded.'),
  /** onedrive-api-docs#1356, listitem-delta */
  resync: (location: string) =>
    new ServiceError(
      410,
      'resyncRequired',
      "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd. Upload any local changes that the server doesn't know about.",
      { innerCode: 'resyncChangesApplyDifferences', headers: { Location: location } },
    ),
  malformedDeltaToken: () => new ServiceError(400, 'invalidRequest', 'The provided delta token is malformed.'),
  invalidFilter: (message: string) => new ServiceError(400, 'invalidRequest', `Invalid filter clause: ${message}`),
  /** Own words: nobody has published what /_api/v2.0 says to what it does not take. */
  v2Refused: () => new ServiceError(400, 'notSupported', 'The request is not supported.'),
  invalidTop: (value: string) => new ServiceError(400, 'invalidRequest', `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`),

  // Directory.
  userNotFound: (id: string) =>
    new ServiceError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`),
  pageSize: (value: string) =>
    new ServiceError(400, 'Request_UnsupportedQuery', `Invalid page size specified: '${value}'. Must be between 1 and 999 inclusive.`),
  skipUnsupported: () => new ServiceError(400, 'Request_BadRequest', "'$skip' is not supported by the service."),
  searchNeedsHeader: () =>
    new ServiceError(400, 'Request_UnsupportedQuery', "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"),
  searchSyntax: (text: string) => new ServiceError(400, 'Request_UnsupportedQuery', `Unrecognized query argument specified: '$search=${text}'. Expected clauses of the form "property:value".`),
  directoryFilter: (message: string) => new ServiceError(400, 'Request_UnsupportedQuery', message),
  levelsNeedHeader: () =>
    new ServiceError(400, 'Request_UnsupportedQuery', "$levels in $expand is only supported with the request header 'ConsistencyLevel: eventual'."),
  badUserDeltaToken: () => new ServiceError(400, 'Request_BadRequest', 'The delta token or skip token is badly formed.'),
  /** The text of Microsoft's blog of July 2020, the status of delta-query-overview. */
  syncStateNotFound: (location: string) =>
    new ServiceError(410, 'syncStateNotFound', 'The sync state generation is not found. The delta token is expired and data must be synchronized again.', {
      innerCode: 'resyncRequired',
      headers: { Location: location },
    }),
  photoNotFound: () => new ServiceError(404, 'ImageNotFound', "The photo wasn't found."),
  photoSize: () => new ServiceError(400, 'ErrorInvalidImageId', 'The specified photo size is not supported.'),
  tooManyPresences: () => new ServiceError(400, 'BadRequest', 'The number of ids exceeds the maximum of 650.'),

  // Teams. The text of a missing scope and of an app that is not installed are quoted by clients; the rest is own words.
  teamsScope: (needed: readonly string[], held: ReadonlySet<string>) =>
    new ServiceError(403, 'Forbidden', `Missing scope permissions on the request. API requires one of '${needed.join(', ')}'. Scopes on the request '${[...held].join(', ')}'`),
  teamForbidden: () => new ServiceError(403, 'Forbidden', 'User does not have access to the team, or there is no such team.'),
  /** OfficeDev/TeamsFx#6067 */
  notInstalled: (appId: string) =>
    new ServiceError(403, 'Forbidden', `Application with AAD App Id '${appId}' is not authorized to generate custom text notifications to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`),
  notifyOneself: () => new ServiceError(400, 'BadRequest', 'A user cannot send an activity notification to oneself.'),
  unknownActivityType: (type: string) => new ServiceError(400, 'BadRequest', `Activity type '${type}' is not declared in the manifest of the app.`),
  missingTemplateParameter: (name: string) => new ServiceError(400, 'BadRequest', `Template parameter '${name}' is missing.`),
  badTopic: (message: string) => new ServiceError(400, 'BadRequest', message),

  // Batches.
  batchBody: (message: string) => new ServiceError(400, 'BadRequest', message),
  failedDependency: () => new ServiceError(424, 'FailedDependency', 'The requested step depends on a step that failed.'),

  // SharePoint REST: codes are numbers and exception names.
  restDenied: () =>
    new ServiceError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.'),
  restNoList: (title: string, site: string) => new ServiceError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${site}'.`),
  restNoItem: () => new ServiceError(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'),
  /** Worded as SPO words it: System.IO.FileNotFoundException. */
  restNoFile: () => new ServiceError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  restFileExists: (name: string) =>
    new ServiceError(400, '-2130575257, Microsoft.SharePoint.SPException', `A file with the name ${name} already exists.`),
  restNoField: (name: string) =>
    new ServiceError(404, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`),
  restInvalid: (message: string) => new ServiceError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message),
  restExists: (message: string) => new ServiceError(500, '-2130575342, Microsoft.SharePoint.SPException', message),
  restThreshold: () =>
    new ServiceError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation is prohibited because it exceeds the list view threshold.'),
  /** Own words: the limit is documented, what SharePoint says of it is not. */
  restInheritance: () => new ServiceError(500, '-2130575305, Microsoft.SharePoint.SPException', 'The list holds too many items for its inheritance to be broken or restored.'),
  restDuplicate: () =>
    new ServiceError(500, '-2130575169, Microsoft.SharePoint.SPException', 'The list item could not be added or updated because duplicate values were found in one or more fields in the list.'),
  restEtag: () => new ServiceError(412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'The request ETag value does not match the object ETag value.'),

  // Limits.
  throttled: (retryAfterSeconds: number, status: 429 | 503) =>
    status === 503
      ? new ServiceError(503, 'serviceNotAvailable', 'The service is temporarily unavailable or is overloaded. Try again later.', { headers: { 'Retry-After': String(retryAfterSeconds) } })
      : new ServiceError(429, 'activityLimitReached', 'The application or user has been throttled.', {
          innerCode: 'throttledRequest',
          headers: { 'Retry-After': String(retryAfterSeconds) },
        }),
  /** Entra and presence: the sample of Graph's throttling page. */
  tooManyRequests: (retryAfterSeconds: number) =>
    new ServiceError(429, 'TooManyRequests', 'Please retry again later.', { innerCode: '429', headers: { 'Retry-After': String(retryAfterSeconds) } }),
  /** Outlook, as clients quote it. */
  mailboxThrottled: (retryAfterSeconds: number) =>
    new ServiceError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', { headers: { 'Retry-After': String(retryAfterSeconds) } }),

  // What this tenant lacks; own words, always with the name of what is missing.
  unsupported: (what: string) => new ServiceError(501, 'notImplemented', `The embedded tenant does not support ${what}.`),
  fault: (status: number, headers: Record<string, string>) =>
    new ServiceError(status, faultCodes[status] ?? 'generalException', `Fault asked for: ${status}.`, { headers }),
  broken: (message: string) => new ServiceError(500, 'generalException', message),
};

const faultCodes: Record<number, string> = {
  400: 'invalidRequest',
  401: 'InvalidAuthenticationToken',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'conflict',
  410: 'resyncRequired',
  412: 'resourceModified',
  429: 'activityLimitReached',
  500: 'generalException',
  503: 'serviceNotAvailable',
  504: 'UnknownError',
};
