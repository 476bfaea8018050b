import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { libraryOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { listAddress } from '../present/addresses.ts';
import { driveIdOf } from '../present/driveIdOf.ts';
import { select } from '../present/select.ts';

export function getDrive(call: GraphCall): Answer {
  const { site, list } = libraryOf(call);
  return json(
    200,
    select(
      {
        id: driveIdOf(site, list),
        createdDateTime: list.settings.createdAt,
        lastModifiedDateTime: list.settings.createdAt,
        name: list.settings.title,
        description: list.settings.description,
        driveType: 'documentLibrary',
        webUrl: listAddress(call, site, list),
      },
      call.query['$select'],
    ),
  );
}
