import type { AppCatalog } from '../../catalog/AppCatalog.ts';
import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { RestCall } from '../RestOperation.ts';

/** Everyone who may add an app to a site reads what the catalog offers. */
export function getCatalogApp(call: RestCall): Answer {
  return json(200, toApp(appOf(call)));
}

/** POST …/Add(overwrite=true,url='x.sppkg') with the package as the body. */
export async function addCatalogApp(call: RestCall): Promise<Answer> {
  const catalog = call.tenant.appCatalog;
  if (catalog === undefined) {
    throw serviceErrors.restNoFile();
  }
  mustBeAdmin(call);
  if (call.params['overwrite']?.toLowerCase() !== 'true') {
    throw serviceErrors.restFileExists(call.params['name'] ?? '');
  }
  try {
    await catalog.upload(call.incoming.body);
  } catch (error) {
    throw serviceErrors.restInvalid(`The package is not valid: ${String(error)}`);
  }
  return json(200, { Name: call.params['name'], UniqueId: catalog.productId });
}

export function deployCatalogApp(call: RestCall): Answer {
  const app = appOf(call);
  mustBeAdmin(call);
  app.deploy();
  return nothing(200);
}

function appOf({ tenant, params }: RestCall): AppCatalog {
  const { appCatalog } = tenant;
  if (appCatalog === undefined || appCatalog.productId.toLowerCase() !== params['app']?.toLowerCase()) {
    throw serviceErrors.restNoFile();
  }
  return appCatalog;
}

// The story has no administrator of the tenant: the owners of its first site stand in.
function mustBeAdmin({ tenant, user }: RestCall): void {
  if (tenant.roleOn(user, tenant.world.sites[0]!) !== 'owner') {
    throw serviceErrors.restDenied();
  }
}

function toApp(app: AppCatalog): Record<string, unknown> {
  return {
    ID: app.productId,
    Title: app.title,
    AppCatalogVersion: app.version,
    Deployed: app.version === app.deployedVersion,
    CurrentVersionDeployed: app.version === app.deployedVersion,
    IsClientSideSolution: true,
    ValidPackage: true,
  };
}
