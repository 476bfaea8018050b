define([], function () {
  return {
    AdminTitle: 'Torget administration',
    AdminSections: 'Parts of the administration',
    AdminLoading: 'Loading',
    AdminOwnersOnly: 'This part is for the owners of the site.',
    AdminHealthTab: 'Health',
    AdminHealthTitle: 'Torget’s health',
    AdminPackageFound: 'Version {version}.'
  };
});
